import type { Language } from '@/lib/texts/language';
import type { ResultTexts } from '@/lib/texts/types';
import type { Outcome } from '@/rules';

/** Details whose value is an amount, in cents. */
const inMoney = new Set(['referenceIncome', 'septemberDouble', 'dailyCents']);

/** The details of an outcome that have a text, one sentence each. */
export function detailTexts(
  { details }: Outcome,
  texts: ResultTexts,
  { say, format }: Language,
): readonly string[] {
  return Object.entries(details).flatMap(([id, value]) => {
    const text = texts.details[id];
    if (text === undefined) return [];
    return [say(text, { value: inMoney.has(id) ? format.money(Number(value)) : value })];
  });
}
