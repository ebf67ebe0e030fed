import type { CompiledMessage } from 'icu-minify/format';
import { howLeftOpen, type Session } from '@/lib/session/session';
import type { Told } from '@/rules';
import { answerTo, factOf, personId, vocabulary } from '@/rules/asking';
import type { Language } from './language';
import { personName } from './names';
import type { OptionText, PageTexts } from './types';

/** The label of an option, without its hint. */
export function optionLabel(option: OptionText): CompiledMessage {
  return typeof option === 'object' && 'label' in option ? option.label : option;
}

/** The hint of an option, if it has one. */
export function optionHint(option: OptionText): CompiledMessage | undefined {
  return typeof option === 'object' && 'label' in option ? option.hint : undefined;
}

/** What was answered at a reference, in words; `undefined` when nothing was. */
export function answerText(
  ref: string,
  session: Session,
  texts: PageTexts,
  language: Language,
): string | undefined {
  const open = howLeftOpen(session, ref);
  if (open !== undefined) return language.say(texts.page[open]);
  const answer = answerTo(session.told, ref);
  return answer === undefined ? undefined : answerInWords(ref, answer, session.told, texts, language);
}

function answerInWords(
  ref: string,
  answer: unknown,
  told: Told,
  { page, people, facts }: PageTexts,
  language: Language,
): string {
  const { say, format } = language;
  const id = factOf(ref);
  const option = (chosen: unknown) => {
    const text = facts[id]?.options?.[String(chosen)];
    return text === undefined ? String(chosen) : say(optionLabel(text));
  };
  switch (vocabulary[id]?.kind) {
    case 'yesNo':
      return say(answer === true ? page.yes : page.no);
    case 'money':
      return format.money(Number(answer));
    case 'date':
      return format.day(String(answer));
    case 'set':
      return listOf(answer, (entry) => option(entry));
    case 'counts':
      return listOf(answer, String);
    case 'people':
      return listOf(answer, (_, index) =>
        personName(personId(id === 'adults' ? 'adults' : 'children', index), told, people, language),
      );
    case 'choice':
      return option(answer);
    case 'count':
    case undefined:
      return String(answer);
  }

  function listOf(entries: unknown, write: (entry: unknown, index: number) => string): string {
    const written = Array.isArray(entries) ? entries.map(write) : [];
    if (written.length > 0) return format.list(written);
    return say(id === 'children' || id === 'adults' ? people[id].none : page.none);
  }
}
