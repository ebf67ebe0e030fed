import type { Cents } from '../../core/money';
import { divideHalfUp } from '../../core/money';
import type { Figures } from '../../law';
import type { DerivedPsi } from '../shared/condition';

/** What is told for the amount; every fact may be missing. */
export type Told = DerivedPsi['psiTold'];

/** Figures of the base component. */
export const baseFigures = ['psiBase', 'psiComplementYear', 'psiWorkLimit', 'psiHighDegree'] as const;

type BaseLaw = Pick<Figures, (typeof baseFigures)[number]>;

/** Own income per year; a part that is missing is not known. */
export interface OwnIncome {
  readonly work: Cents | undefined;
  readonly other: Cents | undefined;
}

/** The ends between which an amount lies. */
export interface Ends {
  readonly low: Cents;
  readonly high: Cents;
}

/**
 * What own income may reach for something to be left (arts. 19 and 20): more for who works, up to a limit.
 * @example ceilingOf(4840_00, law) // 12880_00
 */
export function ceilingOf(work: Cents, { psiComplementYear, psiWorkLimit }: BaseLaw): Cents {
  return work === 0 ? psiComplementYear : Math.min(psiComplementYear + work, psiWorkLimit);
}

/** The base component per month with this income, rounded half up to the cent. */
function reduced(work: Cents, other: Cents, law: BaseLaw): Cents {
  if (work + other === 0) return law.psiBase;
  const left = Math.max(0, ceilingOf(work, law) - work - other);
  return Math.min(law.psiBase, divideHalfUp(left, 12));
}

/**
 * The base component of an adult: the whole one from the high degree on; below it own income is taken into account.
 * @param degree undefined while no certificate tells it
 * @example baseOf(65, { work: 9800_00, other: 0 }, law) // { low: 256_67, high: 256_67 }
 */
export function baseOf(degree: number | undefined, { work, other }: OwnIncome, law: BaseLaw): Ends {
  const full = law.psiBase;
  if (degree !== undefined && degree >= law.psiHighDegree) return { low: full, high: full };
  const most = reduced(work ?? 0, other ?? 0, law);
  const low = work === undefined || other === undefined ? 0 : most;
  return { low, high: degree === undefined ? full : most };
}

/** The degree as far as a certificate tells it. */
export function degreeOf({ certificate, disabilityDegree }: Told): number | undefined {
  return certificate === 'waiting' || certificate === 'not-asked' ? undefined : disabilityDegree;
}

/** Whether the pension may hold a complemento social, which is taken off. */
export function mayHoldTopUp({ ownPensions }: Told): boolean {
  return ownPensions?.some((pension) => pension === 'old-age' || pension === 'invalidity') === true;
}

/** The base component of the claimant before and after the complemento social of a pension is taken off. */
export function ownBase(told: Told, law: BaseLaw): { readonly before: Ends; readonly after: Ends } {
  const before = baseOf(degreeOf(told), { work: told.workIncomeYear, other: told.otherIncomeYear }, law);
  const topUp = mayHoldTopUp(told) ? told.pensionSocialTopUp : 0;
  return {
    before,
    after: {
      low: topUp === undefined ? 0 : Math.max(0, before.low - topUp),
      high: Math.max(0, before.high - (topUp ?? 0)),
    },
  };
}

/** Facts that the base component of an adult waits for. */
export function missingForBase(
  told: Told,
  { psiHighDegree }: Pick<BaseLaw, 'psiHighDegree'>,
): readonly string[] {
  const degree = degreeOf(told);
  return [
    ...(degree !== undefined && degree >= psiHighDegree ? [] : missingIncome(told)),
    ...(mayHoldTopUp(told) && told.pensionSocialTopUp === undefined ? ['pensionSocialTopUp'] : []),
  ];
}

/** Own income that is not told. */
export function missingIncome(told: Told): readonly string[] {
  return (['workIncomeYear', 'otherIncomeYear'] as const).filter((fact) => told[fact] === undefined);
}
