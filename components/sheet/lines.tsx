import { citeText } from '@/lib/cites';
import { asSentence, paperDay } from '@/lib/format/format';
import { deadlinesFor } from '@/lib/result/deadlines';
import { missingFor } from '@/lib/result/missing';
import { paperData } from '@/lib/result/paper-data';
import { papersFor } from '@/lib/result/papers';
import { keyReasons } from '@/lib/result/reasons';
import { amountText, claimOf, doubtText, findingOf, missingText, sayOr } from '@/lib/result/words';
import { personName, questionValues } from '@/lib/texts/names';
import type { IsoDate, Outcome, Told, Trace } from '@/rules';
import type { Line, Side } from './side';

/** The verdict for each person, with amount, first day and deadline; last, that it is no decision. */
export function verdictLines(outcomes: readonly Outcome[]): readonly Line[] {
  const deadlines = deadlinesFor(outcomes.filter(({ verdict }) => verdict !== 'no'));
  return [
    ...outcomes.map((outcome): Line => ({ write: (side) => verdictLine(outcome, side) })),
    ...deadlines.map(({ id, by }): Line => ({
      write: ({ texts, language }) =>
        `${sayOr(texts.deadlines[id]?.title, id, language, { date: language.format.day(by) })}: ${language.format.day(by)}`,
    })),
    {
      write: ({ texts, language, told }) =>
        language.say(texts.result.disclaimer, { date: language.format.day(told.claimDate ?? '') }),
    },
  ];
}

function verdictLine(outcome: Outcome, side: Side) {
  const { texts, language, told, outcomes } = side;
  const { verdict, amount, paidFrom, subject } = outcome;
  const person = outcomes.length > 1 ? personName(subject, told, texts.people, language) : undefined;
  const money = amount === undefined ? undefined : amountText(amount, texts, language);
  const word = language.say(texts.verdicts[verdict]);
  const verdictWord = person === undefined ? asSentence(word, language.tag) : word;
  const from =
    paidFrom === undefined
      ? undefined
      : language.say(texts.result.time.from, { date: language.format.day(paidFrom) });
  return (
    <>
      {person === undefined ? undefined : `${asSentence(person, language.tag)}: `}
      <strong>{[verdictWord, money].filter(Boolean).join(' · ')}</strong>
      {from === undefined ? undefined : ` · ${from}`}
    </>
  );
}

const MONTHS_A_YEAR = 12;

/** What is paid for which month, one line each; months of more than a year would not fit the sheet. */
export function paymentLines(outcomes: readonly Outcome[]): readonly Line[] {
  const short = outcomes.filter(({ payments }) => payments.length <= MONTHS_A_YEAR);
  return short.flatMap(({ payments, subject }) =>
    payments.map(({ month, days, cents }): Line => ({
      write: ({ texts, language, told }) =>
        [
          ...(outcomes.length > 1 ? [personName(subject, told, texts.people, language)] : []),
          asSentence(language.format.month(month), language.tag),
          language.say(texts.result.choices.days, { days }),
          language.format.money(cents),
        ].join(' · '),
    })),
  );
}

/** What the counter is asked to check: doubts, and answers that are missing. */
export function toCheck(outcomes: readonly Outcome[], told: Told): readonly Line[] {
  const doubts = new Set(outcomes.flatMap(({ doubts: ids }) => ids));
  const missing = new Set(outcomes.flatMap((outcome) => missingFor(outcome, told)));
  return [
    ...[...doubts].map((id): Line => ({
      isBox: true,
      write: ({ texts, language }) => doubtText(id, texts, language),
    })),
    ...[...missing].map((ref): Line => ({
      isBox: true,
      write: ({ texts, language }) =>
        missingText(ref, texts, language, questionValues(ref, told, texts.people, language)),
    })),
  ];
}

/** The papers to bring, each with a box, its code and who issues it. */
export function papersToBring(outcomes: readonly Outcome[]): readonly Line[] {
  return papersFor(outcomes).map(({ id, need, only }): Line => ({
    isBox: true,
    write: ({ texts, language, told }) => {
      const { code, issuer } = paperData(id);
      const from = issuer === undefined ? undefined : texts.issuers[issuer];
      const people = only.map((subject) => personName(subject, told, texts.people, language));
      const notes = [
        ...(from === undefined ? [] : [language.say(from)]),
        ...(people.length === 0
          ? []
          : [language.say(texts.result.papers.only, { people: language.format.list(people) })]),
        ...(need === 'maybe' ? [language.say(texts.sheet.maybe)] : []),
      ];
      return (
        <>
          {sayOr(texts.papers[id]?.name, id, language)}{' '}
          {code === undefined ? undefined : <strong className="code">{code}</strong>}
          {notes.length === 0 ? undefined : ` – ${notes.join(' – ')}`}
        </>
      );
    },
  }));
}

/**
 * The reasons with their articles. What several people have in common stands once; a condition that is met is its
 * claim, any other one what was found.
 */
export function reasonsOf(outcomes: readonly Outcome[]): readonly Line[] {
  const reasons = outcomes.flatMap(({ trace, subject }) =>
    keyReasons(trace).map((reason) => ({ reason, subject, key: reasonKey(reason, subject) })),
  );
  const once = [...new Map(reasons.map((entry) => [entry.key, entry])).values()];
  return once.map(({ reason, subject }): Line => {
    const { verdict, cite } = reason;
    return {
      write: (side) => {
        const { texts, language, told, outcomes: all } = side;
        const isMet = verdict === 'yes';
        const finding = isMet ? undefined : findingOf(reason, texts, language);
        const person =
          isMet || all.length < 2 ? '' : `${personName(subject, told, texts.people, language)}: `;
        return (
          <>
            {person}
            {finding ?? claimOf(reason, texts, language)}{' '}
            {cite === undefined ? undefined : (
              <span className="sheet-cite" lang="pt">
                [{citeText(cite)}]
              </span>
            )}
          </>
        );
      },
    };
  });
}

function reasonKey({ id, verdict }: Trace, subject: string | undefined): string {
  return verdict === 'yes' ? id : `${id} ${subject ?? ''}`;
}

/** The day of printing, and the day whose law was used. */
export function dayLines(printedOn: IsoDate): readonly Line[] {
  return [
    {
      write: ({ texts, language, told }) =>
        [
          language.say(texts.sheet.printed, { date: paperDay(printedOn) }),
          language.say(texts.sheet.law, { date: paperDay(told.claimDate ?? printedOn) }),
        ].join(' · '),
    },
  ];
}

/** Where to apply, a line to write the counter on, and where the rules can be checked. */
export function placesToApply(address: string): readonly Line[] {
  return [
    { write: ({ texts, language }) => language.say(texts.sheet.counter) },
    { write: ({ texts, language }) => language.say(texts.apply.counter) },
    { write: ({ texts, language }) => language.say(texts.apply.online) },
    { write: ({ texts, language }) => language.say(texts.sheet.rules, { address }) },
  ];
}
