import type { Amount, PartVerdicts } from '../../core/amount';
import type { Choice } from '../../core/choice';
import { computation } from '../shared/condition';
import {
  amountFacts,
  amountFigures,
  amountOfKind,
  type AmountLaw,
  type FixedAmounts,
  type Told,
} from './amount-of-kind';
import { enoughInPortugal, untoldYears, yearsOfPension } from './career';
import { openKinds } from './kinds';

const untilPsu = [...amountFigures, 'socialPension', 'pensionMinimumUnder15'] as const;

/** What the law fixes until the PSU: the provisional pension and the special social one. */
function fixedUntilPsu(law: {
  readonly socialPension: number;
  readonly pensionMinimumUnder15: number;
}): FixedAmounts {
  return { provisional: law.socialPension, 'special-social': law.pensionMinimumUnder15 };
}

/** Years and pay that would make an amount more exact, while a kind that is worked out from them stands open. */
function openFacts(told: Told, law: AmountLaw, parts: PartVerdicts): readonly string[] {
  const career = yearsOfPension(told, law);
  const open = openKinds(parts).flatMap(({ kind }) => {
    if (kind !== 'special' && kind !== 'absolute' && kind !== 'relative') return [];
    return career === undefined || enoughInPortugal(kind, career, told, law) ? [kind] : [];
  });
  if (open.length === 0) return [];
  const pay = [...(open.includes('special') ? (['bestYearsPay'] as const) : []), 'averageEarnings'] as const;
  return [...untoldYears(told), ...pay.filter((fact) => told[fact] === undefined)];
}

/**
 * Per month. A certain provisional pension is paid first; otherwise the kinds that stand open span a range, and one
 * that is certain stands alone.
 */
function amountOf(told: Told, law: AmountLaw, parts: PartVerdicts, fixed: FixedAmounts): Amount {
  const open = openKinds(parts).filter(({ kind }) => kind !== 'review');
  const sure = open.find(({ verdict }) => verdict === 'yes');
  const amounts = (sure === undefined ? open : [sure]).map(({ kind }) =>
    amountOfKind(kind, told, law, fixed),
  );
  const known = amounts.flatMap(({ monthly, ...rest }) =>
    monthly === undefined ? [] : [{ monthly, ...rest }],
  );
  const [low, ...others] = known.toSorted((a, b) => a.monthly - b.monthly);
  if (low === undefined) return amounts[0] ?? { about: [], steps: [] };
  const high = Math.max(low.monthly, ...others.map(({ monthly }) => monthly));
  const about = new Set([...low.about, ...(amounts.length > 1 && high > low.monthly ? ['kind-open'] : [])]);
  return { ...low, ...(high > low.monthly ? { monthlyMax: high } : {}), about: [...about] };
}

/** The kinds that stand open side by side; nothing to compare where there is one. */
function choicesOf(told: Told, law: AmountLaw, parts: PartVerdicts, fixed: FixedAmounts): readonly Choice[] {
  const open = openKinds(parts);
  if (open.length < 2) return [];
  return open.map(({ kind, verdict }) => ({
    id: kind,
    verdict,
    amount: amountOfKind(kind, told, law, fixed),
    spans: [],
  }));
}

const facts = { needs: [], wants: amountFacts } as const;

/** The amount until the PSU. */
export const amountUntilPsu = computation({
  ...facts,
  figures: untilPsu,
  open: openFacts,
  of: (told, law, parts) => amountOf(told, law, parts, fixedUntilPsu(law)),
});

/** The amount since the PSU: what a provisional pension pays then, no text that could be read says. */
export const amountWithPsu = computation({
  ...facts,
  figures: amountFigures,
  open: openFacts,
  of: (told, law, parts) => amountOf(told, law, parts, {}),
});

/** The kinds side by side until the PSU. */
export const choicesUntilPsu = computation({
  ...facts,
  figures: untilPsu,
  of: (told, law, parts) => choicesOf(told, law, parts, fixedUntilPsu(law)),
});

/** The kinds side by side since the PSU. */
export const choicesWithPsu = computation({
  ...facts,
  figures: amountFigures,
  of: (told, law, parts) => choicesOf(told, law, parts, {}),
});
