import { detailTexts } from '@/lib/result/detail-texts';
import type { OutcomesProps } from './types';

/** What is good to know beside the amount: time limits, the bracket, what comes once a year. */
export function Details({ island: { language }, texts, outcomes }: OutcomesProps) {
  const lines = [...new Set(outcomes.flatMap((outcome) => detailTexts(outcome, texts, language)))];
  if (lines.length === 0) return undefined;
  return (
    <section className="flow">
      <h2>{language.say(texts.result.details.title)}</h2>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
