import { addDays, addMonths, judgeFor, type Benefit, type IsoDate, type Outcome, type Told } from '@/rules';

const MONTHS_AHEAD = 6;

/** Both answers around a change of the law, and what is better to do. */
export interface NearChange {
  /** First day of the new law. */
  readonly on: IsoDate;
  readonly lastDayBefore: IsoDate;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Id of the advice. */
  readonly advice?: string | undefined;
}

/** What a change of the law that comes within half a year means for a claimant; `undefined` when none comes. */
export function nearChange(
  benefit: Benefit,
  told: Told,
  before: Outcome | undefined,
): NearChange | undefined {
  const { change } = benefit;
  const { claimDate } = told;
  if (change === undefined || claimDate === undefined || before === undefined) return undefined;
  if (claimDate >= change.on || change.on > addMonths(claimDate, MONTHS_AHEAD)) return undefined;
  const after = judgeFor(benefit, { ...told, claimDate: change.on }).find(
    ({ subject }) => subject === before.subject,
  );
  if (after === undefined) return undefined;
  const advice = change.advice?.(before, after).id;
  return { on: change.on, lastDayBefore: addDays(change.on, -1), before, after, advice };
}
