import type { Language } from '@/lib/texts/language';
import type { ResultTexts } from '@/lib/texts/types';
import { detailsInMoney, type Outcome } from '@/rules';

/** The details of an outcome that have a text, one sentence each. */
export function detailTexts(
  { details }: Outcome,
  texts: ResultTexts,
  { say, format }: Language,
): readonly string[] {
  return Object.entries(details).flatMap(([id, value]) => {
    const text = texts.details[id];
    if (text === undefined) return [];
    return [say(text, { value: detailsInMoney.includes(id) ? format.money(Number(value)) : value })];
  });
}
