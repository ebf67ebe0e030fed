import { Clear } from '@/components/check/clear';
import { stepId } from '@/components/check/focus';
import { judgeFor, type Told } from '@/rules';
import { Also } from './also';
import { Change } from './change';
import { Choices } from './choices';
import { Details } from './details';
import { First } from './first';
import { Nobody } from './nobody';
import { OutcomeReasons } from './outcome-reasons';
import { Papers } from './papers';
import { Payments } from './payments';
import type { ResultProps } from './screens';
import { Total } from './total';
import { VerdictCard } from './verdict-card';
import { WhatIfs } from './what-ifs';

/** The answer: verdict, amount, what to do first, papers, reasons, and what else to look at. */
export function Result(props: ResultProps) {
  const { island, texts } = props;
  const { check, language, told } = island;
  const outcomes = judgeFor(check.interview.benefit, told);
  const all = { ...props, outcomes };
  return (
    <div className="flow result">
      <h1 id={stepId} tabIndex={-1}>
        {language.say(texts.result.title)}
      </h1>
      {outcomes.length === 0 ? <Nobody {...props} /> : undefined}
      {outcomes.map((outcome) => (
        <VerdictCard key={outcome.subject ?? outcome.regime} {...all} outcome={outcome} />
      ))}
      <Total {...all} />
      <First {...all} />
      {outcomes.map((outcome) => (
        <Choices key={outcome.subject ?? outcome.regime} {...all} outcome={outcome} />
      ))}
      {outcomes.map((outcome) => (
        <Payments key={outcome.subject ?? outcome.regime} {...all} outcome={outcome} />
      ))}
      <Change {...all} />
      <Papers {...all} />
      {outcomes.map((outcome) => (
        <OutcomeReasons key={outcome.subject ?? outcome.regime} {...all} outcome={outcome} />
      ))}
      <WhatIfs {...all} />
      <Details {...all} />
      <Also {...props} />
      <p>{language.say(texts.result.disclaimer, { date: claimDay(told, language.format.day) })}</p>
      <div className="side-by-side">
        <button
          type="button"
          className="btn-secondary"
          onClick={() => {
            check.show({ screen: 'answers' });
          }}
        >
          {language.say(texts.result.changeAnswers)}
        </button>
        <Clear island={island} label={texts.result.startOver} />
      </div>
      <div className="actions">
        <button type="button" className="btn-secondary" onClick={check.back}>
          {language.say(island.texts.page.back)}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            check.show({ screen: 'sheet' });
          }}
        >
          {language.say(texts.result.printSheet)}
        </button>
      </div>
    </div>
  );
}

function claimDay({ claimDate }: Told, write: (date: string) => string): string {
  return claimDate === undefined ? '' : write(claimDate);
}
