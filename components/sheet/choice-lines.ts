import { coveredDays } from '@/lib/result/spans';
import { sayOr, wholeAmountText } from '@/lib/result/words';
import { personName } from '@/lib/texts/names';
import type { Outcome } from '@/rules';
import type { Line } from './side';

/** The ways to use a right, each with its days and all of its money. */
export function choiceLines(outcomes: readonly Outcome[]): readonly Line[] {
  return outcomes.flatMap(({ choices, subject }) =>
    choices.map(({ id, verdict, amount, spans, from }): Line => ({
      isBox: true,
      write: ({ texts, language, told }) => {
        const words = texts.result.choices;
        const days = coveredDays(spans);
        return [
          ...(outcomes.length > 1 ? [personName(subject, told, texts.people, language)] : []),
          sayOr(texts.choices[id]?.title, id, language),
          ...(from === undefined ? [] : [language.say(words.from, { date: language.format.day(from) })]),
          ...(days === 0 ? [] : [language.say(words.days, { days })]),
          wholeAmountText(amount, texts, language),
          ...(verdict === 'yes' ? [] : [language.say(words[verdict])]),
        ]
          .filter(Boolean)
          .join(' · ');
      },
    })),
  );
}
