import type { Cite } from '../../core/cite';
import type { Confidence } from '../../core/series';
import { cite } from '../cite';
import { cover, pensionsAtLeast, type Agreement } from './agreement';

const checked = '2026-11-23';

/** An agreement that exists; what it covers besides pensions could not be read. */
const listed = (id: string, country: string, source: Cite): Agreement => ({
  id,
  asked: 'other-agreement',
  countries: [country],
  cover: pensionsAtLeast,
  confidence: 'unconfirmed',
  source,
  checked,
});

/** Pensions by the convention of the Ibero-American countries; accidents by its text, as far as could be read. */
const iberoAmerican = (id: string, countries: readonly string[], confidence: Confidence): Agreement => ({
  id,
  asked: 'ibero-america',
  countries,
  cover: cover('no', 'no', 'no', 'yes', 'no', 'unknown'),
  confidence,
  source: cite('decreto-15-2010', 'Convenção'),
  checked,
});

/** Agreements of which little more than their existence is known, and one among many countries. */
export const otherAgreements: readonly Agreement[] = [
  listed('argentina', 'AR', cite('decreto-10-2009', 'Convenção')),
  listed('australia', 'AU', cite('decreto-11-2002', 'Convenção')),
  listed('chile', 'CL', cite('lista-convencoes', 'Chile')),
  listed('uruguay', 'UY', cite('lista-convencoes', 'Uruguai')),
  listed('venezuela', 'VE', cite('lista-convencoes', 'Venezuela')),
  listed('philippines', 'PH', cite('decreto-21-2017', 'Convenção')),
  listed('sao-tome', 'ST', cite('decreto-24-2005', 'Convenção')),
  listed('timor-leste', 'TL', cite('decreto-21-2023', 'Convenção')),
  iberoAmerican('ibero-america', ['BO', 'EC', 'SV', 'PY'], 'secondary'),
  iberoAmerican('ibero-america-later', ['CO', 'DO', 'PE'], 'unconfirmed'),
];

/** Countries of many people here of which no agreement in force was found. */
export const withoutAgreement: readonly string[] = [
  'AO',
  'BD',
  'BY',
  'CN',
  'GE',
  'GW',
  'KZ',
  'NG',
  'NP',
  'PK',
  'RU',
  'SN',
];
