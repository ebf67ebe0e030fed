import { readCount, type CountProblem } from './count';

/** Why a list of numbers was not understood. */
export type CountsProblem = 'numbers-or-none' | 'unclear-numbers' | 'too-many-numbers' | CountProblem;

/** What a list of numbers may hold: no number above `max`, at most so many. */
export interface CountsLimits {
  readonly max: number;
  readonly most: number;
}

/** Whatever people put between two numbers: a comma, also an Arabic one, a semicolon, a plus, a space, a new line. */
const between = /[\s,;+،؛]+/;

/**
 * Reads several whole numbers from one field, in their order.
 * @example readCounts('90, 60 119', { max: 366, most: 60 }) // { value: [90, 60, 119] }
 */
export function readCounts(
  text: string,
  { max, most }: CountsLimits,
): { readonly value: readonly number[] } | { readonly problem: CountsProblem } {
  const parts = text.split(between).filter((part) => part !== '');
  if (parts.length === 0) return { problem: 'numbers-or-none' };
  const numbers = parts.map((part) => readCount(part, max));
  const wrong = numbers.find((read) => 'problem' in read);
  if (wrong !== undefined && 'problem' in wrong)
    return { problem: wrong.problem === 'unclear-number' ? 'unclear-numbers' : wrong.problem };
  if (parts.length > most) return { problem: 'too-many-numbers' };
  return { value: numbers.flatMap((read) => ('value' in read ? [read.value] : [])) };
}
