import type { Cite } from '../../core/cite';
import type { Confidence } from '../../core/series';
import { cite } from '../cite';
import { cover, pensionsAtLeast, type Agreement } from './agreement';

const checked = '2026-11-23';

const nothingRead = cover('unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown');

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

/** An agreement of which not even a list tells that it is applied. */
const heardOf = (id: string, country: string): Agreement => ({
  ...listed(id, country, cite('lista-convencoes', 'não consta')),
  cover: nothingRead,
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
  listed('australia', 'AU', cite('lista-convencoes', 'Austrália')),
  listed('chile', 'CL', cite('lista-convencoes', 'Chile')),
  listed('tunisia', 'TN', cite('rar-29-2009', 'Convenção')),
  listed('uruguay', 'UY', cite('lista-convencoes', 'Uruguai')),
  listed('venezuela', 'VE', cite('lista-convencoes', 'Venezuela')),
  heardOf('philippines', 'PH'),
  heardOf('sao-tome', 'ST'),
  heardOf('timor-leste', 'TL'),
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
