import { latinDigits } from './digits';

/** Why a number was not understood. */
export type CountProblem = 'empty' | 'negative' | 'unclear-number' | 'too-many';

/**
 * Reads a whole number.
 * @example readCount(' 12 ', 45) // { value: 12 }
 */
export function readCount(
  text: string,
  most: number,
): { readonly value: number } | { readonly problem: CountProblem } {
  const plain = latinDigits(text).trim();
  if (plain === '') return { problem: 'empty' };
  if (/^[-−–] ?\d/.test(plain)) return { problem: 'negative' };
  if (!/^\d+$/.test(plain)) return { problem: 'unclear-number' };
  return Number(plain) > most ? { problem: 'too-many' } : { value: Number(plain) };
}
