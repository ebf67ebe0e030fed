import type { ReactNode } from 'react';
import { stepId } from '@/components/check/focus';
import { Mark } from '@/components/mark/mark';
import type { ResultProps } from '@/components/result/screens';
import { benefitName } from '@/lib/result/words';
import { unitOf } from '@/lib/result/units';
import { languageOf } from '@/lib/texts/language';
import { judgeFor, readerOf } from '@/rules';
import { choiceLines } from './choice-lines';
import {
  dayLines,
  papersToBring,
  paymentLines,
  placesToApply,
  reasonsOf,
  toCheck,
  verdictLines,
} from './lines';
import type { Line, Side } from './side';

/**
 * One sheet for the counter: the language of the page and Portuguese line by line, or Portuguese alone. Black on
 * white, without a name, on two pages at most.
 */
export function Sheet({ island, texts, portuguese }: ResultProps) {
  const { check, language, told } = island;
  const { say } = language;
  const date = told.claimDate ?? check.today;
  const outcomes = judgeFor(check.interview.benefit, told);
  const sideOf = (own: typeof texts): Side => ({
    texts: own,
    language: languageOf({
      tag: own.tag,
      date,
      law: readerOf(check.interview.benefit.figures),
      unitOf,
      unpublished: own.result.reasons.notPublished,
      onPaper: true,
    }),
    told,
    outcomes,
    questions: island.texts.page,
  });
  const sides = texts.tag === portuguese.tag ? [sideOf(portuguese)] : [sideOf(texts), sideOf(portuguese)];
  const section = (heading: (side: Side) => string, lines: readonly Line[]) =>
    lines.length === 0 ? undefined : (
      <tbody>
        <tr>
          {sides.map((side) => (
            <th key={side.texts.tag} scope="col" {...inLanguage(side, portuguese.tag)}>
              {heading(side)}
            </th>
          ))}
        </tr>
        {lines.map((line, index) => (
          <tr key={index}>
            {sides.map((side) => (
              <td
                key={side.texts.tag}
                className={line.isBox === true ? 'tick' : undefined}
                {...inLanguage(side, portuguese.tag)}
              >
                {line.write(side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    );
  const each = (write: (side: Side) => ReactNode) =>
    sides.map((side) => (
      <span key={side.texts.tag} {...inLanguage(side, portuguese.tag)}>
        {write(side)}
      </span>
    ));

  return (
    <>
      <div className="sheet">
        <div className="sheet-head">
          <Mark />
          <div>
            <h1 id={stepId} tabIndex={-1}>
              {each((side) => side.language.say(side.texts.sheet.title))}
            </h1>
            {outcomes.length === 0 ? undefined : (
              <p className="sheet-names">
                {each((side) =>
                  [
                    ...new Set(outcomes.map((outcome) => benefitName(outcome, side.texts, side.language))),
                  ].join(' · '),
                )}
              </p>
            )}
          </div>
        </div>
        <table className="sheet-lines">
          {section(
            (side) => side.language.say(side.texts.sheet.result),
            [...dayLines(check.today), ...verdictLines(outcomes)],
          )}
          {section((side) => side.language.say(side.texts.result.choices.title), choiceLines(outcomes))}
          {section((side) => side.language.say(side.texts.result.payments.title), paymentLines(outcomes))}
          {section((side) => side.language.say(side.texts.sheet.check), toCheck(outcomes, told))}
          {section((side) => side.language.say(side.texts.sheet.papers), papersToBring(outcomes))}
          {section((side) => side.language.say(side.texts.sheet.reasons), reasonsOf(outcomes))}
          {section((side) => side.language.say(side.texts.sheet.apply), placesToApply(location.host))}
        </table>
      </div>
      <div className="actions screen-only">
        <button type="button" className="btn-secondary" onClick={check.back}>
          {say(texts.sheet.back)}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            print();
          }}
        >
          {say(texts.sheet.print)}
        </button>
      </div>
    </>
  );
}

/** Portuguese is marked as such, and stays left to right in every page. */
function inLanguage(side: Side, portuguese: string): { readonly lang?: string; readonly dir?: 'ltr' } {
  return side.texts.tag === portuguese ? { lang: portuguese, dir: 'ltr' } : {};
}
