import type { Benefit, Regime } from './benefit';
import type { IsoDate } from './dates';
import type { FiguresOnDay } from './figures';
import { judge, type Trace } from './judge';
import { CLAIM_DATE, regimesOn, subjectsOf, withDerived, type Situation, type Subject } from './situation';

/** Reads the figures of a day. */
export type Law = (date: IsoDate) => FiguresOnDay;

/** The verdict for one person with its full trace, and what it was judged by. */
export interface Judgement {
  readonly benefit: string;
  readonly regime: Regime;
  readonly subject: Subject;
  readonly law: FiguresOnDay;
  readonly trace: Trace;
}

/**
 * Judges a benefit for every person it may be due to: verdict and full trace, nothing else.
 * @returns one judgement per subject; none while the list of people is unknown or empty.
 * @throws Error when the situation has no day of claim.
 * @example judgementsOf(rsi, { claimDate: '2026-11-22' }, lawOn)[0]?.trace.verdict // 'unknown'
 */
export function judgementsOf(benefit: Benefit, situation: Situation, law: Law): readonly Judgement[] {
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
      trace: judge(regime.conditions, subject.known, figures),
    })),
  );
}
