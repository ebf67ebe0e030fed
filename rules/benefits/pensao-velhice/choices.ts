import type { Amount, PartVerdicts } from '../../core/amount';
import type { Choice } from '../../core/choice';
import type { Known } from '../../core/condition';
import { completedMonths, completedYears, type IsoDate } from '../../core/dates';
import { computation, type Facts } from '../shared/condition';
import { amountOf, type WayOfMoney } from './money';
import { aYearLater, CUT, inOrder, openWays, wayFacts, wayFigures, type OpenWay } from './open-ways';

const MONTHS_A_YEAR = 12;

const reads = {
  needs: ['birthDate', 'claimDate', 'pensionCareer', 'pensionOutlook'],
  wants: [...wayFacts, 'pensionMoney', 'monthsAfterPensionAge', 'averageEarnings'],
  figures: [...wayFigures, 'pensionEarlyCut'],
} as const;

type Told = Pick<Facts, (typeof reads.needs)[number]> &
  Partial<Pick<Facts, 'pensionMoney' | 'monthsAfterPensionAge'>> &
  Known;

type WaysLaw = Parameters<typeof openWays>[1] & {
  readonly pensionEarlyCut: WayOfMoney['cut'];
  readonly pensionBonusUntilAge: number;
};

const byOffice: ReadonlySet<string> = new Set(['unemployed-older', 'unemployed-younger']);

/** What a way pays; where an office weighs a cut that is not here, nothing is said. */
function amountOfWay(way: OpenWay, told: Told, { pensionEarlyCut: cut }: WaysLaw, more = 0): Amount {
  const { id, isSure } = way;
  if (byOffice.has(id)) return { about: ['office-works-it-out'], steps: [] };
  const cutMonths = id === CUT ? (told.pensionOutlook.earlyMonths ?? 0) : 0;
  const bonusMonths = (id === 'normal' ? (told.monthsAfterPensionAge ?? 0) : 0) + more;
  const amount = amountOf(told.pensionMoney, { cutMonths, bonusMonths, cut }, told.claimDate);
  return isSure ? amount : { ...amount, about: [...amount.about, 'age-not-published'] };
}

/** The way that is taken on the day of the claim: the first one that is sure, or else the first one. */
function takenWay(ways: readonly OpenWay[], verdicts: PartVerdicts): OpenWay | undefined {
  const whole = verdicts['pensao-velhice'];
  if (whole === 'unknown') return undefined;
  return inOrder(whole === 'yes' ? ways.filter(({ verdict }) => verdict === 'yes') : ways)[0];
}

/** Whether pension age lies so far back that work since then may raise the pension. */
function mayHaveBonus({ claimDate, pensionOutlook: { normal } }: Told): boolean {
  return normal !== undefined && completedMonths(normal.on, claimDate) > 0;
}

/** The pension per month on the way that is open first. */
export const amount = computation({
  ...reads,
  open: (told) => {
    const { averageEarnings, monthsAfterPensionAge, pensionMoney } = told;
    if (pensionMoney === undefined || pensionMoney.by === 'civil-service') return [];
    if (averageEarnings === undefined) return ['averageEarnings'];
    return mayHaveBonus(told) && monthsAfterPensionAge === undefined ? ['monthsAfterPensionAge'] : [];
  },
  of: (told, law, verdicts): Amount => {
    const way = takenWay(openWays(told, law), verdicts);
    return way === undefined ? { about: [], steps: [] } : amountOfWay(way, told, law);
  },
});

/** The first day of the way that is open first. */
export const paidFrom = computation({
  ...reads,
  of: (told, law, verdicts): IsoDate | undefined => takenWay(openWays(told, law), verdicts)?.from,
});

function choicesOf(told: Told, law: WaysLaw, ways: readonly OpenWay[]): readonly Choice[] {
  const choices = ways.map((way): Choice => {
    const { id, verdict, from } = way;
    return { id, verdict, from, amount: amountOfWay(way, told, law), spans: [] };
  });
  const normal = ways.find(({ id }) => id === 'normal');
  const from = normal === undefined ? undefined : aYearLater(told, normal, law.pensionBonusUntilAge);
  if (normal === undefined || from === undefined) return choices;
  const amountThen = amountOfWay(normal, told, law, MONTHS_A_YEAR);
  return [...choices, { id: 'a-year-later', verdict: normal.verdict, from, amount: amountThen, spans: [] }];
}

const isSettled = ({ id, verdict }: OpenWay): boolean => id === 'normal' || verdict !== 'unknown';

/** Whether the way that is taken cuts the pension, so that the others are worth asking for. */
function isCut(ways: readonly OpenWay[], verdicts: PartVerdicts): boolean {
  return takenWay(ways, verdicts)?.id === CUT;
}

/** Every way with its first day and its pension, side by side. */
export const choices = computation({
  ...reads,
  open: (told, law, verdicts) => {
    const ways = openWays(told, law);
    return isCut(ways, verdicts) ? ways.flatMap(({ missing }) => missing) : [];
  },
  of: (told, law, verdicts) => {
    const ways = openWays(told, law);
    const settled = takenWay(ways, verdicts) !== undefined && !isCut(ways, verdicts);
    return choicesOf(told, law, settled ? ways.filter(isSettled) : ways);
  },
});

/** The same for who is refused on the day of the claim, from the age on from which some way may open. */
export const outlook = computation({
  ...reads,
  of: (told, law): readonly Choice[] => {
    const young = completedYears(told.birthDate, told.claimDate) < law.pensionUnemployedYoungAge;
    return young ? [] : choicesOf(told, law, openWays(told, law).filter(isSettled));
  },
});
