import { localeInfo, type Locale } from '@/lib/i18n/locales';
import { agreements, branches, withoutAgreement, type Agreement, type Branch, type Covered } from '@/rules';

/** A country by its name, with what binds Portugal to it. */
export interface CountryEntry {
  readonly name: string;
  readonly agreements: readonly Agreement[];
}

/** A paper of the EU, by the code on it and by the one it had before. */
export interface EuPaper {
  readonly id: 'u1' | 'u2' | 's041' | 'record' | 'p1' | 's1' | 'a1';
  readonly code: string;
  readonly earlier?: string;
}

/** Papers about insurance in another country, in the order of their use. */
export const euPapers: readonly EuPaper[] = [
  { id: 'u1', code: 'U1', earlier: 'E301' },
  { id: 'u2', code: 'U2' },
  { id: 's041', code: 'S041', earlier: 'E104' },
  { id: 'record', code: 'P5000', earlier: 'E205' },
  { id: 'p1', code: 'P1' },
  { id: 's1', code: 'S1' },
  { id: 'a1', code: 'A1' },
];

/** What to say at the counter. */
export const phraseAtCounter = 'Peço a totalização dos períodos de descontos noutro país.';

/** Kinds of cover, the surest first. */
export const coverings: readonly Covered[] = ['yes', 'unknown', 'no', 'excluded'];

const isOfEu = ({ asked }: Agreement) => asked === 'eu';

/** The law of the EU for its members and partners. */
export const euAgreement = agreements.find(isOfEu);

/**
 * The day on which the rules for the United Kingdom changed.
 * @throws Error when the agreement that began it is gone
 */
export function ukChange(): string {
  const day = agreements.find(({ id }) => id === 'uk-since-2021')?.inForceFrom;
  if (day === undefined) throw new Error('No day for the agreement with the United Kingdom.');
  return day;
}

/** Countries outside the EU with an agreement, in the alphabet of the page. */
export function agreementCountries(locale: Locale): readonly CountryEntry[] {
  const outside = agreements.filter((agreement) => !isOfEu(agreement));
  const codes = [...new Set(outside.flatMap(({ countries }) => countries))];
  return sorted(locale, codes).map(({ code, name }) => ({
    name,
    agreements: outside.filter(({ countries }) => countries.includes(code)),
  }));
}

/** Names of the countries of the EU and its partners. */
export function euNames(locale: Locale): readonly string[] {
  return sorted(locale, euAgreement?.countries ?? []).map(({ name }) => name);
}

/** Names of countries of which no agreement in force is known. */
export function namesWithout(locale: Locale): readonly string[] {
  return sorted(locale, withoutAgreement).map(({ name }) => name);
}

/** The branches that an agreement covers in one way. */
export function branchesWith({ cover }: Agreement, covered: Covered): readonly Branch[] {
  return branches.filter((branch) => cover[branch] === covered);
}

function sorted(locale: Locale, codes: readonly string[]) {
  const { tag } = localeInfo[locale];
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const { compare } = new Intl.Collator(tag);
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => compare(a.name, b.name));
}
