import { asSentence } from '@/lib/format/format';
import { VerdictIcon } from '@/components/verdict/verdict-icon';
import { questionsFor } from '@/rules';
import { Missing } from './missing';
import type { ResultProps } from './screens';

/** When there is nobody to judge: the list of people is missing, or it is empty. */
export function Nobody(props: ResultProps) {
  const { island, texts } = props;
  const { check, language, told } = island;
  const open = questionsFor(check.interview.benefit, told);
  const verdict = open.length === 0 ? 'no' : 'unknown';
  return (
    <section className="verdict flow" data-verdict={verdict}>
      <p className="verdict-word">
        <VerdictIcon verdict={verdict} />
        {asSentence(language.say(texts.verdicts[verdict]), language.tag)}
      </p>
      {open.length === 0 ? <p>{language.say(texts.result.nobody)}</p> : <Missing {...props} refs={open} />}
    </section>
  );
}
