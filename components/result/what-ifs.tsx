import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { possibilityText } from '@/lib/result/words';
import { whatIfs, type WhatIf } from '@/lib/result/what-if';
import { questionValues } from '@/lib/texts/names';
import { factOf } from '@/rules';
import type { OutcomesProps } from './types';
import type { ResultProps } from './screens';

const order = ['yes', 'unknown', 'doubt', 'no'] as const;

/** For questions left open: what each answer would mean, so that nobody has to give it here to find out. */
export function WhatIfs(props: OutcomesProps) {
  const { island, texts, outcomes } = props;
  const { check, language, told } = island;
  const { session, interview } = check;
  const left = [...session.dontKnow, ...session.declined];
  const found = outcomes.flatMap((outcome) => whatIfs(interview.benefit, told, outcome, left));
  const once = [...new Map(found.map((whatIf) => [whatIf.ref, whatIf])).values()];
  if (once.length === 0) return undefined;
  return (
    <section className="flow">
      <h2>{language.say(texts.result.whatIf.title)}</h2>
      {once.map((whatIf) => (
        <WhatIfList key={whatIf.ref} {...props} whatIf={whatIf} />
      ))}
    </section>
  );
}

function WhatIfList(props: ResultProps & { readonly whatIf: WhatIf }) {
  const { island, texts, whatIf } = props;
  const { language, told } = island;
  const { say } = language;
  const words = texts.result.whatIf;
  const question = island.texts.facts[factOf(whatIf.ref)]?.question;
  const values = questionValues(whatIf.ref, told, texts.people, language);
  const label = (option: string) => possibilityText(whatIf.ref, option, texts, island.texts.page, language);
  return (
    <div className="flow">
      {question === undefined ? undefined : <p>{say(words.lead, { question: say(question, values) })}</p>}
      {order.map((verdict) => {
        const alike = whatIf.possibilities.filter((possibility) => possibility.verdict === verdict);
        if (alike.length === 0) return undefined;
        return (
          <details key={verdict} data-verdict={verdict}>
            <summary className="verdict-word">
              <VerdictIcon verdict={verdict} />
              {say(words[verdict])}
            </summary>
            <ul className="bullets">
              {alike.map(({ option, then }) => (
                <li key={option}>
                  {label(option)}
                  {then === undefined ? undefined : <WhatIfList {...props} whatIf={then} />}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
