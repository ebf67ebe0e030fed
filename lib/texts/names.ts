import { birthOf, placeIn } from '@/lib/session/people';
import type { IsoDate, Told } from '@/rules';
import { answerTo, factOf, FAMILY, firstOfMonth, vocabulary, yearOf, type Fact } from '@/rules/asking';
import type { TextValues } from '@/lib/i18n/format';
import type { Language } from './language';
import type { PageTexts } from './types';

/**
 * How somebody is called: by number, and by date of birth once it is told. Never by a name.
 * @param id `child-1`, `adult-2`, `unborn`, `family`; `undefined` for the claimant
 */
export function personName(
  id: string | undefined,
  told: Told,
  texts: PageTexts['people'],
  { say, format }: Language,
): string {
  if (id === undefined) return say(texts.you);
  if (id === FAMILY) return say(texts.family);
  const place = placeIn(id);
  if (place === undefined) return say(texts.unborn);
  const born = birthOf(told, place);
  const [plain, withBirth] =
    place.list === 'children' ? [texts.child, texts.childBorn] : [texts.adult, texts.adultBorn];
  const number = place.index + 1;
  return born === undefined ? say(plain, { number }) : say(withBirth, { number, date: format.day(born) });
}

/** The values that the texts of a question may name: the person it is about, the year, or the months. */
export function questionValues(
  ref: string,
  told: Told,
  texts: PageTexts['people'],
  language: Language,
): TextValues {
  const [person = ''] = ref.split('.');
  const list = placeIn(ref)?.list;
  if (list !== undefined) {
    const name = personName(person, told, texts, language);
    return list === 'children' ? { child: name } : { adult: name };
  }
  const fact = vocabulary[factOf(ref)];
  if (fact?.window !== undefined) return monthsIn(fact.window, told, language);
  const before = fact?.yearsBefore;
  return before === undefined ? {} : { year: String(yearOf(claimDay(told)) - before) };
}

/** The first and the last month of a window, by name. */
function monthsIn(
  { before, months, gap }: NonNullable<Fact['window']>,
  told: Told,
  { format, figure }: Language,
): TextValues {
  const day = answerTo(told, before);
  if (typeof day !== 'string') return { firstMonth: '–', lastMonth: '–' };
  const last = -1 - Number(figure(gap));
  return {
    firstMonth: format.month(firstOfMonth(day, last + 1 - Number(figure(months)))),
    lastMonth: format.month(firstOfMonth(day, last)),
  };
}

function claimDay({ claimDate }: Told): IsoDate {
  if (claimDate === undefined) throw new Error('A year is asked about before the day of the claim is known.');
  return claimDate;
}
