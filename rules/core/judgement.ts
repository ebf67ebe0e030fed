import type { Benefit, Regime } from './benefit';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';
import { judge, type Trace } from './judge';
import {
  CLAIM_DATE,
  idsOf,
  isAskedFor,
  regimesOn,
  subjectOf,
  subjectsOf,
  withDerived,
  type Situation,
  type Subject,
} from './situation';

/** Reads the figures of a day. */
export type Law = (date: IsoDate) => FiguresOnDay;

/** One person before one text of the law, with what is known about them and the figures of the day. */
export interface Claim {
  readonly benefit: string;
  readonly regime: Regime;
  readonly subject: Subject;
  readonly law: FiguresOnDay;
}

/** The verdict for one person with its full trace, and what it was judged by. */
export interface Judgement extends Claim {
  readonly trace: Trace;
}

/**
 * Everybody a benefit is to be judged for on the day of the claim; nobody while the list of people is unknown or empty,
 * or while it is not told for whom it is asked.
 * @throws Error when the situation has no day of claim.
 * @example claimsOf(abono, { claimDate: '2026-11-22', children: [{}] }, lawOn)[0]?.subject.id // 'child-1'
 */
export function claimsOf(benefit: Benefit, situation: Situation, law: Law): readonly Claim[] {
  const date = dayOfClaim(benefit, situation);
  const figures = law(date);
  const known = withDerived(benefit, situation, figures);
  return regimesOn(benefit, date)
    .filter((regime) => isAskedFor(regime, known) === true)
    .flatMap((regime) =>
      subjectsOf(regime.subject, known).map((subject) => ({
        benefit: benefit.id,
        regime,
        subject,
        law: figures,
      })),
    );
}

/**
 * The claim of one person; `undefined` when the benefit is not judged for them on that day.
 * @param id `child-1`; `undefined` for the claimant
 * @throws Error when the situation has no day of claim.
 * @example claimOf(abono, { claimDate: '2026-11-22', children: [{}] }, lawOn, 'child-1')?.regime.id // 'abono'
 */
export function claimOf(
  benefit: Benefit,
  situation: Situation,
  law: Law,
  id: string | undefined,
): Claim | undefined {
  const date = dayOfClaim(benefit, situation);
  const regime = regimesOn(benefit, date).find(
    (one) => isAskedFor(one, situation) === true && idsOf(one.subject, situation).includes(id),
  );
  if (regime === undefined) return undefined;
  const figures = law(date);
  const subject = subjectOf(id, withDerived(benefit, situation, figures));
  return { benefit: benefit.id, regime, subject, law: figures };
}

function dayOfClaim({ id }: Benefit, situation: Situation): IsoDate {
  const date = situation[CLAIM_DATE];
  if (typeof date !== 'string') throw new Error(`${id}: the situation has no ${CLAIM_DATE}.`);
  return date;
}

/**
 * The verdict of one claim with its full trace, and nothing else.
 * @example judgementOf(claim).trace.verdict // 'unknown'
 */
export function judgementOf({ benefit, regime, subject, law }: Claim): Judgement {
  return { benefit, regime, subject, law, trace: judge(regime.conditions, subject.known, law) };
}
