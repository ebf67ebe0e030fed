import type { BenefitId } from '@/lib/benefits';
import { formatOf } from '@/lib/format/format';
import type { TextValues } from '@/lib/i18n/format';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import { shownValues } from '@/lib/texts/figures';
import { firstClaimDate, guideCorrections, type Cite, type Correction, type IsoDate } from '@/rules';
import { rowFor } from './figures';

/** Where the rule of today stands, and since when it holds, as far as that is known. */
export interface RuleOfToday {
  readonly since?: IsoDate;
  readonly cites: readonly Cite[];
}

/** The corrections of the printed guide for one benefit. */
export function correctionsOf(benefit: BenefitId): readonly Correction[] {
  return guideCorrections[benefit] ?? [];
}

/** What the guide prints, as values of the text that quotes it. */
export function quotedValues({ quotes }: Correction, locale: Locale): TextValues {
  return shownValues(quotes, formatOf(localeInfo[locale].tag));
}

/** What stands in the place of the guide's text on a day. */
export function ruleOfToday(correction: Correction, date: IsoDate): RuleOfToday {
  if ('cites' in correction) return correction;
  const rows = correction.figures.flatMap((figure) => rowFor(figure, date) ?? []);
  const from = rows.map((row) => row.from).reduce((latest, day) => (day > latest ? day : latest), '');
  const cites = rows.map(({ source }) => source);
  return from > firstClaimDate ? { since: from, cites } : { cites };
}
