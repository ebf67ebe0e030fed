import { describe, expect, it } from 'vitest';
import { askedBenefit } from '@/app/asked-benefits';
import { benefitIds } from '@/lib/benefits';
import { locales } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/messages';
import { nearChange } from '@/lib/result/change';
import { detailTexts } from '@/lib/result/detail-texts';
import { claimOf, doubtText, findingOf } from '@/lib/result/words';
import { unitOf } from '@/lib/result/units';
import { pageTexts, resultTexts } from '@/lib/texts/build';
import { languageOf, type Language } from '@/lib/texts/language';
import { questionValues } from '@/lib/texts/names';
import { optionLabel } from '@/lib/texts/answers';
import type { ResultTexts } from '@/lib/texts/types';
import { leavesOf, readerOf, vocabulary, type Outcome } from '@/rules';
import { benefits } from '@/rules/benefits';
import { outcomesOfCases } from '../support/outcomes';

/** Stands where a text names a value that nobody gives it. */
const GAP = '⟂';

/** Before this day some figures did not exist yet, and the texts say so. */
const everyFigureSince = '2024-02-01';

const pages = locales.flatMap((locale) => benefitIds.map((id) => ({ locale, id })));
const asked = askedBenefit;

function languageFor(id: string, date: string, texts: ResultTexts): Language {
  const law = readerOf(benefits[id]?.figures ?? {});
  return languageOf({ tag: texts.tag, date, law, unitOf, unpublished: GAP });
}

describe.each(pages)('the questions of $id in $locale', async ({ locale, id }) => {
  const messages = await readMessages(locale);
  const page = pageTexts(messages, asked(id));
  const language = languageFor(id, '2026-11-22', resultTexts(messages, asked(id), locale));
  const told = { claimDate: '2026-11-22', children: [{}], adults: [{}] };

  it.each(['claimDate', ...asked(id).order])('%s has its words', (fact) => {
    const words = page.facts[fact];
    const kind = vocabulary[fact];
    if (words === undefined || kind === undefined) throw new Error(`${fact} has no words`);
    const ref = kind.of === undefined ? fact : `${kind.of === 'children' ? 'child' : 'adult'}-1.${fact}`;
    const values = questionValues(ref, told, page.people, language);
    const said = [words.title, words.question, words.hint, words.where, words.why].flatMap((text) =>
      text === undefined ? [] : [language.say(text, values)],
    );
    expect(said.filter((text) => text.includes(GAP))).toEqual([]);
    if (kind.sensitive === true) expect(words.why, 'why it is asked').toBeDefined();
    const options = kind.kind === 'choice' || kind.kind === 'set' ? kind.options : [];
    const labels = options.map((option) => {
      const text = words.options?.[option];
      return text === undefined ? GAP : language.say(optionLabel(text));
    });
    expect(labels.filter((label) => label.includes(GAP))).toEqual([]);
    expect(new Set(labels).size, 'no two answers read alike').toBe(labels.length);
  });
});

describe.each(pages)('the results of $id in $locale', async ({ locale, id }) => {
  const texts = resultTexts(await readMessages(locale), asked(id), locale);

  it('have words for everything that the law cases bring up', () => {
    const faults = outcomesOfCases(id)
      .filter(({ date }) => date >= everyFigureSince)
      .flatMap(({ name, date, outcome }) =>
      faultsOf(outcome, texts, languageFor(id, date, texts)).map((fault) => `${name}: ${fault}`),
    );
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('have an advice for every outcome of a change of law', () => {
    const benefit = benefits[id];
    if (benefit?.change === undefined) return;
    const given = outcomesOfCases(id).flatMap(
      ({ told, outcome }) => nearChange(benefit, told, outcome)?.advice ?? [],
    );
    expect(new Set(given).size, 'the cases lead to different advice').toBeGreaterThan(1);
    expect(given.filter((advice) => texts.advice[advice] === undefined)).toEqual([]);
  });
});

function faultsOf(outcome: Outcome, texts: ResultTexts, language: Language): readonly string[] {
  const { trace, parts, doubts, amount, deadlines, papers, regime, choices } = outcome;
  const missing = (kind: string, ids: readonly string[], known: Readonly<Record<string, unknown>>) =>
    ids.filter((key) => known[key] === undefined).map((key) => `no text for ${kind} ${key}`);
  const own = doubts.filter((doubt) => doubt !== 'not-published');
  const unpublished = leavesOf(trace).some(({ doubt }) => doubt === 'not-published');
  const said = [
    ...leavesOf(trace)
      .filter(({ doubt }) => doubt !== 'not-published')
      .flatMap((leaf) => [claimOf(leaf, texts, language), findingOf(leaf, texts, language) ?? '']),
    ...own.map((doubt) => doubtText(doubt, texts, language)),
    ...(amount?.steps ?? []).map((step) => language.say(texts.steps[step.id] ?? '', language.values(step.shown))),
    ...(amount?.about ?? []).map((about) => language.say(texts.about[about] ?? '')),
    ...deadlines.map(({ id, by }) => language.say(texts.deadlines[id]?.text ?? '', { date: by })),
    ...detailTexts(outcome, texts, language),
  ];
  return [
    ...missing('regime', [regime], texts.regimes),
    ...missing('condition', leavesOf(trace).map(({ id }) => id), texts.conditions),
    ...missing('part', parts.map(({ id }) => id), texts.parts),
    ...missing('doubt', own, texts.doubts),
    ...missing('step', amount?.steps.map(({ id }) => id) ?? [], texts.steps),
    ...missing('about', amount?.about ?? [], texts.about),
    ...missing('choice', choices.map(({ id }) => id), texts.choices),
    ...missing('step', choices.flatMap((choice) => choice.amount.steps.map((step) => step.id)), texts.steps),
    ...missing('about', choices.flatMap((choice) => choice.amount.about), texts.about),
    ...missing('span', choices.flatMap(({ spans }) => spans.map((span) => span.id)), texts.spans),
    ...missing('deadline', deadlines.map(({ id }) => id), texts.deadlines),
    ...missing('paper', papers.map(({ id }) => id), texts.papers),
    ...said.filter((text) => text.includes(GAP) && !unpublished).map((text) => `gap in "${text}"`),
  ];
}
