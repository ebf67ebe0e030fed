import {
  allOf,
  factOf,
  factPlaces,
  judgeFor,
  vocabulary,
  withAnswer,
  type Benefit,
  type Outcome,
  type Told,
  type Trace,
  type Verdict,
} from '@/rules';
import { missingFor, refsOf } from './missing';
import { keyReasons } from './reasons';

/** What one possible answer to an open question would mean for the conditions that wait for it. */
export interface Possibility {
  /** The option as the texts name it; `yes` and `no` for a question of that kind. */
  readonly option: string;
  readonly verdict: Verdict;
  /** For an answer that leads to another question of the same kind: what each of its answers would mean. */
  readonly then?: WhatIf;
}

/** An open question, and what each of its answers would mean for one person. */
export interface WhatIf {
  readonly ref: string;
  readonly possibilities: readonly Possibility[];
}

/**
 * Every outcome of the questions that were left open, so that somebody who would rather not say can look it up.
 * @param leftOpen references answered with "I don't know" or "I'd rather not say"
 */
export function whatIfs(
  benefit: Benefit,
  told: Told,
  outcome: Outcome,
  leftOpen: readonly string[],
): readonly WhatIf[] {
  const open = missingFor(outcome, told).filter((ref) => leftOpen.includes(ref) && answersTo(ref).length > 0);
  const found = open.map((ref) => whatIf(benefit, told, outcome.subject, ref, new Set(open)));
  const within = new Set(
    found.flatMap(({ possibilities }) => possibilities.flatMap(({ then }) => then?.ref ?? [])),
  );
  return found.filter(({ ref }) => !within.has(ref));
}

function whatIf(
  benefit: Benefit,
  told: Told,
  subject: string | undefined,
  ref: string,
  further: ReadonlySet<string>,
): WhatIf {
  const judged = (situation: Told) => judgeFor(benefit, situation).find((other) => other.subject === subject);
  const open = judged(told);
  const waiting = open === undefined ? [] : waitingFor(ref, open, told);
  const possibilities = answersTo(ref).flatMap(({ option, answer }): readonly Possibility[] => {
    const changed = withAnswer(told, ref, answer);
    const outcome = judged(changed);
    if (outcome === undefined) return [];
    const next = missingFor(outcome, changed).find(
      (other) =>
        other !== ref && answersTo(other).length > 0 && (further.has(other) || isAskedAfter(other, ref)),
    );
    const then = next === undefined ? {} : { then: whatIf(benefit, changed, subject, next, new Set()) };
    return [{ option, verdict: verdictOn(waiting, outcome.trace), ...then }];
  });
  return { ref, possibilities };
}

/** The conditions of the benefit that wait for an answer, by their place among all that must hold. */
function waitingFor(ref: string, { trace, subject }: Outcome, told: Told): readonly number[] {
  if (trace.kind !== 'all') return [];
  return trace.parts.flatMap((part, index) =>
    part.verdict === 'unknown' && refsOf(keyReasons(part), subject, told).includes(ref) ? [index] : [],
  );
}

/** What an answer means for the conditions that wait for it, whatever else is still missing. */
function verdictOn(waiting: readonly number[], trace: Trace): Verdict {
  const parts = waiting.flatMap((index) => trace.parts[index] ?? []);
  return parts.length === 0 ? trace.verdict : allOf(parts);
}

/** A question that waited for the one left open, and was never asked: the paper after the citizenship. */
function isAskedAfter(ref: string, before: string): boolean {
  return factPlaces[factOf(ref)]?.gate === factOf(before);
}

function answersTo(ref: string): readonly { readonly option: string; readonly answer: unknown }[] {
  const fact = vocabulary[factOf(ref)];
  if (fact?.kind === 'choice') return fact.options.map((option) => ({ option, answer: option }));
  if (fact?.kind !== 'yesNo') return [];
  return [
    { option: 'yes', answer: true },
    { option: 'no', answer: false },
  ];
}
