import type { CompiledMessage } from 'icu-minify/format';
import type { TextValues } from '@/lib/i18n/format';
import { optionLabel } from '@/lib/texts/answers';
import type { Language } from '@/lib/texts/language';
import type { ResultTexts } from '@/lib/texts/types';
import { factOf, NOT_PUBLISHED, type Amount, type Outcome, type Trace } from '@/rules';

/** A rule as a short claim. */
export function claimOf({ id, shown }: Trace, texts: ResultTexts, language: Language): string {
  return sayOr(texts.conditions[id]?.title ?? texts.groups[id], id, language, language.values(shown));
}

/** How a rule turned out, with the person's own figure; `undefined` where its claim says it all. */
export function findingOf(trace: Trace, texts: ResultTexts, language: Language): string | undefined {
  const { id, verdict, shown, doubt } = trace;
  const values = language.values(shown);
  if (verdict === 'doubt') return doubtText(doubt ?? id, texts, language, values);
  const words = texts.conditions[id];
  const text = verdict === 'yes' ? words?.yes : verdict === 'no' ? words?.no : undefined;
  return text === undefined || shown === undefined ? saidPlainly(text, language) : language.say(text, values);
}

/** Why something is doubtful, and what to do about it. */
export function doubtText(
  id: string,
  texts: ResultTexts,
  language: Language,
  values: TextValues = {},
): string {
  if (id === NOT_PUBLISHED) return language.say(texts.result.reasons.notPublished);
  return sayOr(texts.doubts[id], id, language, values);
}

/** A short name of an open question. */
export function missingText(ref: string, texts: ResultTexts, language: Language, values: TextValues): string {
  return sayOr(texts.facts[factOf(ref)]?.title, ref, language, values);
}

/** The label of one possible answer. */
export function possibilityText(
  ref: string,
  option: string,
  texts: ResultTexts,
  yesNo: { readonly yes: CompiledMessage; readonly no: CompiledMessage },
  language: Language,
): string {
  const label = texts.facts[factOf(ref)]?.options?.[option];
  if (label !== undefined) return language.say(optionLabel(label));
  return option === 'yes' || option === 'no' ? language.say(yesNo[option]) : option;
}

/** An amount in one line: per month, or per day and in all; exact, about, or a range; `undefined` when none is known. */
export function amountText(
  { monthly, monthlyMax, daily, total, about }: Amount,
  { result }: ResultTexts,
  { say, format }: Language,
): string | undefined {
  const isAbout = about.length > 0;
  if (monthly === undefined) {
    const parts = [
      ...(daily === undefined ? [] : [say(result.amount.day, { amount: format.money(daily) })]),
      ...(total === undefined ? [] : [say(result.amount.total, { amount: format.money(total) })]),
    ];
    if (parts.length === 0) return undefined;
    return isAbout ? say(result.amount.aboutIt, { amount: parts.join(' · ') }) : parts.join(' · ');
  }
  if (monthlyMax === undefined)
    return say(isAbout ? result.amount.about : result.amount.month, { amount: format.money(monthly) });
  return say(isAbout ? result.amount.aboutRange : result.amount.range, {
    from: format.money(monthly),
    to: format.money(monthlyMax),
  });
}

/** An amount as it is compared with others: all of it in one figure where that is known. */
export function wholeAmountText(amount: Amount, texts: ResultTexts, language: Language): string | undefined {
  const { daily: _daily, ...whole } = amount;
  return amountText(amount.total === undefined ? amount : whole, texts, language);
}

/** The benefit an outcome is about, by the text of the law that was used. */
export function benefitName({ regime }: Outcome, texts: ResultTexts, { say }: Language): string {
  return say(texts.regimes[regime] ?? texts.name);
}

/** A text that the rules name by an id; the id itself stands in where the text is missing, and a test finds it. */
export function sayOr(
  text: CompiledMessage | undefined,
  id: string,
  { say }: Language,
  values: TextValues = {},
): string {
  return text === undefined ? id : say(text, values);
}

function saidPlainly(text: CompiledMessage | undefined, { say }: Language): string | undefined {
  return text === undefined ? undefined : say(text);
}
