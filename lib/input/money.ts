import type { Cents } from '@/rules';
import { latinDigits } from './digits';

/** The largest amount that makes sense here, in cents: ten million euros. */
export const mostCents: Cents = 10_000_000_00;

/** Why an amount was not understood. */
export type MoneyProblem = 'empty' | 'negative' | 'unclear-amount' | 'too-much';

const groupedOrPlain =
  /^(?<whole>\d{1,3}(?:(?<group>[ .,'’])\d{3})(?:\k<group>\d{3})*|\d*)(?:(?<point>[.,])(?<cents>\d{0,2}))?$/;

/**
 * Reads an amount as people write it: comma or point before the cents, with or without groups of three digits, with
 * or without the sign of the euro. Three digits after a single separator are thousands.
 * @returns integer cents, from 0 to {@link mostCents}, or what is wrong
 * @example readMoney('1 234,56 €') // { value: 123456 }
 * @example readMoney('1.234') // { value: 123400 }
 */
export function readMoney(text: string): { readonly value: Cents } | { readonly problem: MoneyProblem } {
  const plain = latinDigits(text)
    .replace(/€|eur(os?)?/i, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  if (plain === '') return { problem: 'empty' };
  if (/^[-−–] ?[\d.,]/.test(plain)) return { problem: 'negative' };
  const { whole = '', group, point, cents = '' } = groupedOrPlain.exec(plain)?.groups ?? {};
  const nothing = whole === '' && cents === '';
  const zeroBeforeGroup = group !== undefined && whole.startsWith('0');
  if (nothing || zeroBeforeGroup || (point !== undefined && point === group))
    return { problem: 'unclear-amount' };
  const value = Number(whole.replace(/\D/g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return value > mostCents ? { problem: 'too-much' } : { value };
}
