import type { Choice } from '../../core/choice';
import { addYears, type IsoDate } from '../../core/dates';
import type { Known, Node } from '../../core/condition';
import type { FiguresOnDay } from '../../core/figures';
import { openFacts } from '../../core/explain';
import { judge, verdictOf } from '../../core/judge';
import { allOf, type Verdict } from '../../core/verdict';
import { careerFacts } from '../shared/career';
import type { Facts } from '../shared/condition';
import { guarantee } from './guarantee';
import { later } from './start';
import {
  disability,
  flexible,
  legalBan,
  personal,
  unemployedOlder,
  unemployedYounger,
  veryLong,
} from './ways';

/** A way into the pension with its first day. */
export interface OpenWay {
  readonly id: string;
  readonly verdict: Choice['verdict'];
  readonly from: IsoDate;
  /** The pension age that its day or its cut hangs on is published. */
  readonly isSure: boolean;
  /** Facts that would tell whether it is open. */
  readonly missing: readonly string[];
}

/** Facts that the ways read when they are told. */
export const wayFacts = [
  ...careerFacts,
  'jobEndsByLaw',
  'yearsAtSixty',
  'ageAtFirstContribution',
  'unemploymentEnded',
  'ageAtUnemployment',
  'workedWithDisability',
] as const;

/** Figures that the ways read. */
export const wayFigures = [
  'densityDays',
  'densityMonthsBefore',
  'pensionGuaranteeYears',
  'pensionLeastYearsHere',
  'pensionVoluntaryMonths',
  'pensionMonthsAhead',
  'pensionBanAge',
  'pensionEarlyAge',
  'pensionFullCareer',
  'pensionVeryLongYears',
  'pensionLongYears',
  'pensionStartedBeforeAge',
  'pensionUnemployedFrom',
  'pensionUnemployedAge',
  'pensionUnemployedYoungFrom',
  'pensionUnemployedYoungAge',
  'pensionUnemployedYoungYears',
  'pensionDisabledAge',
  'pensionBonusUntilAge',
] as const;

interface WayLaw extends FiguresOnDay {
  readonly pensionBanAge: number;
  readonly pensionEarlyAge: number;
  readonly pensionUnemployedAge: number;
  readonly pensionUnemployedYoungAge: number;
  readonly pensionDisabledAge: number;
  readonly pensionFullCareer: number;
}

type Dated = Pick<Facts, 'birthDate' | 'claimDate' | 'pensionCareer' | 'pensionOutlook'> & Known;

const found = new WeakMap<object, { readonly law: WayLaw; readonly ways: readonly OpenWay[] }>();

/**
 * Every way that is open on some day, as far as is told: at pension age, and those that open before it. Each is judged
 * on its own first day, by the conditions of the law; the ways before pension age stand first, by their days. Amount,
 * days and choices of one person read the same ways: they are found once.
 */
export function openWays(told: Dated, law: WayLaw): readonly OpenWay[] {
  const known = found.get(told);
  if (known?.law === law) return known.ways;
  const ways = findWays(told, law);
  found.set(told, { law, ways });
  return ways;
}

function findWays(told: Dated, law: WayLaw): readonly OpenWay[] {
  const { birthDate, claimDate, pensionCareer, pensionOutlook } = told;
  const { normal, personal: days, knownUntil } = pensionOutlook;
  const years = verdictOf(guarantee, told, law);
  if (years === 'no') return [];
  const facts = asIfSure(told);
  const early = (id: string, node: Node, reached: IsoDate, isSure = true): readonly OpenWay[] => {
    const from = later(reached, claimDate);
    if (normal === undefined || from >= later(normal.on, claimDate)) return [];
    const onThatDay = { ...facts, claimDate: from };
    const verdict = verdictOf(node, onThatDay, law);
    const missing = verdict === 'unknown' ? openFacts(judge(node, onThatDay, law)) : [];
    return wayOf(id, from, both(years, verdict), isSure, missing);
  };
  const ageOf = (age: number) => addYears(birthDate, age);
  const sixty = ageOf(law.pensionEarlyAge);
  const own = pensionCareer.years > law.pensionFullCareer ? days?.here : days?.together;
  const ways = [
    ...inOrder([
      ...early('legal-ban', legalBan, ageOf(law.pensionBanAge)),
      ...(own === undefined ? [] : early('personal', personal, own.on, own.isSure)),
      ...early('very-long', veryLong, sixty),
      ...early(CUT, flexible, sixty, knownUntil !== undefined && later(sixty, claimDate) <= knownUntil),
      ...early('unemployed-younger', unemployedYounger, ageOf(law.pensionUnemployedYoungAge)),
      ...early('unemployed-older', unemployedOlder, ageOf(law.pensionUnemployedAge)),
      ...early('disability', disability, ageOf(law.pensionDisabledAge)),
    ]),
    ...(normal === undefined ? [] : wayOf('normal', later(normal.on, claimDate), years, normal.isSure, [])),
  ];
  return ways.filter(({ id, from }) => id !== CUT || !ways.some((way) => isBetter(way, from)));
}

function wayOf(
  id: string,
  from: IsoDate,
  verdict: Verdict,
  isSure: boolean,
  missing: readonly string[],
): readonly OpenWay[] {
  return verdict === 'no' ? [] : [{ id, from, verdict, isSure, missing }];
}

function both(one: Verdict, other: Verdict): Verdict {
  return allOf([{ verdict: one }, { verdict: other }]);
}

/** The way that cuts the pension. */
export const CUT = 'flexible';

/** Whether a way that cuts nothing is sure and open as early. */
function isBetter({ id, verdict, from }: OpenWay, day: IsoDate): boolean {
  return id !== CUT && verdict === 'yes' && from <= day;
}

/** The ways by their first days. */
export function inOrder(ways: readonly OpenWay[]): readonly OpenWay[] {
  return ways.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** A year of work more than pension age asks for, while it still adds something. */
export function aYearLater({ birthDate }: Dated, { from }: OpenWay, untilAge: number): IsoDate | undefined {
  const day = addYears(from, 1);
  return day <= addYears(birthDate, untilAge) ? day : undefined;
}

/** What the ways read; that an age is not published makes its day an estimate and closes no way. */
function asIfSure(told: Dated): Known {
  const { birthDate, pensionCareer, pensionOutlook } = told;
  const { personal: days } = pensionOutlook;
  const sure =
    days === undefined
      ? undefined
      : { here: { ...days.here, isSure: true }, together: { ...days.together, isSure: true } };
  return {
    ...Object.fromEntries(wayFacts.map((fact) => [fact, told[fact]])),
    birthDate,
    pensionCareer,
    pensionOutlook: { ...pensionOutlook, personal: sure },
  };
}
