import type { BenefitId } from '@/lib/benefits';
import { compileTexts } from '@/lib/i18n/compile';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { units, vocabulary } from '@/rules';
import { optionLabel } from './answers';
import type { FactTexts, OptionText, PageTexts, ResultTexts, StartTexts } from './types';

/** A benefit as its texts are chosen. Runs at build time only, like all here. */
export interface AskedBenefit {
  readonly id: BenefitId;
  /** The facts it may ask about. */
  readonly order: readonly string[];
  /** Ids of its conditions, groups, increases and papers: of the texts that benefits share, it needs these. */
  readonly names: ReadonlySet<string>;
  /** Whether its rules can say a doubt, a line of a calculation or a reason for an estimate that benefits share. */
  readonly says: (id: string) => boolean;
}

type FactSource = Messages['facts'][keyof Messages['facts']];

/** What stands in the page of a questionnaire itself. */
export function startTexts({ common, check }: Messages): StartTexts {
  const { loading, failed, retry } = check.page;
  return compileTexts({ start: common.check.start, loading, failed, retry });
}

/** The questions of a benefit and what stands around them, in one language. */
export function pageTexts(messages: Messages, benefit: AskedBenefit): PageTexts {
  const { check, benefits } = messages;
  const facts = chosen(messages.facts, benefit);
  return {
    ...compileTexts({
      benefit: benefits[benefit.id].name,
      page: check.page,
      people: check.people,
      errors: check.errors,
      answers: check.answers,
    }),
    facts: compileTexts(facts),
    units: unitsIn(JSON.stringify(facts)),
  };
}

/** What result and sheet of a benefit say, in one language. */
export function resultTexts(messages: Messages, benefit: AskedBenefit, locale: Locale): ResultTexts {
  const { common, check, shared, documents } = messages;
  const {
    page: _page,
    official: _official,
    short: _short,
    what: _what,
    ...own
  } = messages.benefits[benefit.id];
  const facts: Readonly<Record<string, FactTexts>> = compileTexts(chosen(messages.facts, benefit));
  return {
    ...compileTexts({
      ...own,
      conditions: { ...named(shared.conditions, benefit), ...own.conditions },
      groups: { ...named(shared.groups, benefit), ...own.groups },
      parts: { ...named(shared.parts, benefit), ...own.parts },
      doubts: { ...said(shared.doubts, benefit), ...own.doubts },
      steps: { ...said(shared.steps, benefit), ...own.steps },
      about: { ...said(shared.about, benefit), ...own.about },
      details: { ...shared.details, ...own.details },
      papers: named(documents, benefit),
      result: check.result,
      sheet: check.sheet,
      people: check.people,
      verdicts: common.verdicts,
      issuers: common.issuers,
      apply: common.apply,
    }),
    tag: localeInfo[locale].tag,
    facts: Object.fromEntries(
      Object.entries(facts).map(([id, { title, options }]) => [
        id,
        options === undefined || vocabulary[id]?.kind !== 'choice'
          ? { title }
          : { title, options: labelsOf(options) },
      ]),
    ),
  };
}

function chosen(facts: Messages['facts'], { order }: AskedBenefit): Readonly<Record<string, FactSource>> {
  const asked = new Set(['claimDate', ...order]);
  return Object.fromEntries(Object.entries(facts).filter(([id]) => asked.has(id)));
}

function named<T>(texts: Readonly<Record<string, T>>, { names }: AskedBenefit): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => names.has(id)));
}

/** The answers that a result weighs, without the hints of the questions. */
function labelsOf(options: Readonly<Record<string, OptionText>>): Readonly<Record<string, OptionText>> {
  return Object.fromEntries(Object.entries(options).map(([id, option]) => [id, optionLabel(option)]));
}

/** Texts that the rules of a benefit can bring up. */
function said<T>(texts: Readonly<Record<string, T>>, { says }: AskedBenefit): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => says(id)));
}

function unitsIn(texts: string): PageTexts['units'] {
  const named = new Set([...texts.matchAll(/\{(\w+)/g)].map(([, name]) => name));
  return Object.fromEntries(Object.entries(units).filter(([id]) => named.has(id)));
}
