import { papersFor, type PaperToBring } from '@/lib/result/papers';
import { sayOr } from '@/lib/result/words';
import { paperData } from '@/lib/result/paper-data';
import { peopleText } from './people-text';
import type { OutcomesProps } from './types';

/** Only the papers that this person needs; those that an open answer decides stand apart. */
export function Papers(props: OutcomesProps) {
  const { say } = props.island.language;
  const papers = papersFor(props.outcomes);
  if (papers.length === 0) return undefined;
  const words = props.texts.result.papers;
  const certain = papers.filter(({ need }) => need === 'yes');
  const possible = papers.filter(({ need }) => need === 'maybe');
  return (
    <section className="flow">
      <h2>{say(words.title)}</h2>
      <PaperList {...props} papers={certain} />
      {possible.length === 0 ? undefined : (
        <details>
          <summary>{say(words.maybe)}</summary>
          <PaperList {...props} papers={possible} />
        </details>
      )}
    </section>
  );
}

function PaperList(props: OutcomesProps & { readonly papers: readonly PaperToBring[] }) {
  const { island, texts, portuguese, papers } = props;
  const { language } = island;
  return (
    <ul className="ticks">
      {papers.map(({ id, only }) => {
        const { code, issuer } = paperData(id);
        const words = texts.papers[id];
        const name = sayOr(words?.name, id, language);
        const official = sayOr(portuguese.papers[id]?.name, id, language);
        const from = issuer === undefined ? undefined : texts.issuers[issuer];
        return (
          <li key={id}>
            <div>
              <strong>{name}</strong>{' '}
              {code === undefined ? undefined : (
                <span className="code" lang="pt">
                  {code}
                </span>
              )}
              {name === official ? undefined : (
                <span className="hint" lang="pt">
                  {official}
                </span>
              )}
              {words?.hint === undefined ? undefined : (
                <span className="hint">{language.say(words.hint)}</span>
              )}
              {from === undefined ? undefined : (
                <span className="hint">
                  {language.say(texts.result.papers.from, { issuer: language.say(from) })}
                </span>
              )}
              {only.length === 0 ? undefined : (
                <span className="hint">
                  {language.say(texts.result.papers.only, { people: peopleText(only, props) })}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
