import type { Benefit } from '@/rules';
import { answersFor, type Answer } from './answer';
import { readRequest, refusal, type Refusal } from './request';

/** What one line of input gives: lines of output, or the reason why it was refused. */
export type LineAnswer = readonly Answer[] | Refusal;

/**
 * Answers one line of the contract.
 * @param number of the line in the input, from 1
 * @example evaluateLine('{"id":"x1","date":"2026-11-22","benefit":"rsi","facts":{}}', 1, benefits)
 */
export function evaluateLine(
  line: string,
  number: number,
  benefits: Readonly<Record<string, Benefit>>,
): LineAnswer {
  const request = readRequest(line, number);
  if ('error' in request) return request;
  const { id, benefit: wanted, told } = request;
  if (wanted === 'all') return Object.values(benefits).flatMap((benefit) => answersFor(id, benefit, told));
  const benefit = Object.hasOwn(benefits, wanted) ? benefits[wanted] : undefined;
  if (benefit !== undefined) return answersFor(id, benefit, told);
  return refusal(id, 'benefit', `must be one of: ${[...Object.keys(benefits), 'all'].join(', ')}`);
}

/** Whether a line was refused. */
export function isRefusal(answer: LineAnswer): answer is Refusal {
  return 'error' in answer;
}
