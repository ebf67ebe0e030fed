import type { Benefit, Regime } from './benefit';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';
import { judge, type Trace } from './judge';
import { CLAIM_DATE, regimesOn, subjectsOf, withDerived, type Situation, type Subject } from './situation';

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
 * Everybody a benefit is to be judged for on the day of the claim; nobody while the list of people is unknown or empty.
 * @throws Error when the situation has no day of claim.
 * @example claimsOf(abono, { claimDate: '2026-11-22', children: [{}] }, lawOn)[0]?.subject.id // 'child-1'
 */
export function claimsOf(benefit: Benefit, situation: Situation, law: Law): readonly Claim[] {
  const date = situation[CLAIM_DATE];
  if (typeof date !== 'string') throw new Error(`${benefit.id}: the situation has no ${CLAIM_DATE}.`);
  const figures = law(date);
  const known = withDerived(benefit, situation, figures);
  return regimesOn(benefit, date).flatMap((regime) =>
    subjectsOf(regime.subject, known).map((subject) => ({
      benefit: benefit.id,
      regime,
      subject,
      law: figures,
    })),
  );
}

/**
 * The verdict of one claim with its full trace, and nothing else.
 * @example judgementOf(claim).trace.verdict // 'unknown'
 */
export function judgementOf({ benefit, regime, subject, law }: Claim): Judgement {
  return { benefit, regime, subject, law, trace: judge(regime.conditions, subject.known, law) };
}
