import type { CompiledMessage } from 'icu-minify/format';
import type { CompiledTexts } from '@/lib/i18n/compile';
import type { Unit } from '@/rules';
import type check from '@/locales/en/check.json';
import type common from '@/locales/en/common.json';

type Check = CompiledTexts<typeof check>;
type Common = CompiledTexts<typeof common>;

/** The label of an option, with or without a hint. */
export type OptionText =
  CompiledMessage | { readonly label: CompiledMessage; readonly hint: CompiledMessage };

/** What is said about one fact. */
export interface FactTexts {
  /** A short name for lists of answers. */
  readonly title: CompiledMessage;
  readonly question: CompiledMessage;
  readonly hint?: CompiledMessage;
  readonly where?: CompiledMessage;
  /** Sensitive facts: why it is asked. */
  readonly why?: CompiledMessage;
  readonly options?: Readonly<Record<string, OptionText>>;
}

/** What stands in the page before its questions are fetched. */
export type StartTexts = Pick<Check['page'], 'loading' | 'failed' | 'retry'> & Pick<Common['check'], 'start'>;

/** The questions of one benefit and what stands around them: fetched when somebody starts. */
export interface PageTexts {
  readonly benefit: CompiledMessage;
  readonly page: Check['page'];
  readonly people: Check['people'];
  readonly errors: Check['errors'];
  readonly answers: Check['answers'];
  readonly facts: Readonly<Record<string, FactTexts>>;
  /** How the figures are read that these texts name. */
  readonly units: Readonly<Record<string, Unit | undefined>>;
}

/** What comes with the texts of a file that is fetched. */
export interface Fetched {
  /** Portuguese terms that stand in texts of another language. */
  readonly terms?: readonly string[];
}

/** Texts found by the id of the rule they speak about. */
export type TextsById<T = CompiledMessage> = Readonly<Record<string, T | undefined>>;

/** What a condition says: the rule as a claim, and how it turned out. */
export interface ConditionTexts {
  readonly title: CompiledMessage;
  readonly yes?: CompiledMessage;
  readonly no?: CompiledMessage;
}

/** A text with a heading or a hint of its own. */
export interface TitledText {
  readonly title: CompiledMessage;
  readonly hint?: CompiledMessage;
  readonly text?: CompiledMessage;
}

/** A paper: its name in the language of the page, and which copy, who issues it, when. */
export interface PaperTexts {
  readonly name: CompiledMessage;
  readonly hint?: CompiledMessage;
}

/** What result and sheet say in one language: fetched when there is a result. */
export interface ResultTexts {
  /** BCP 47 tag of these texts. */
  readonly tag: string;
  readonly name: CompiledMessage;
  readonly result: Check['result'];
  readonly sheet: Check['sheet'];
  readonly people: Check['people'];
  readonly verdicts: Common['verdicts'];
  readonly issuers: TextsById;
  readonly apply: Common['apply'];
  readonly facts: TextsById<Pick<FactTexts, 'title' | 'options'>>;
  readonly conditions: TextsById<ConditionTexts>;
  readonly groups: TextsById;
  readonly doubts: TextsById;
  readonly regimes: TextsById;
  readonly parts: TextsById<TitledText>;
  readonly steps: TextsById;
  readonly about: TextsById;
  readonly deadlines: TextsById<TitledText>;
  readonly choices: TextsById<TitledText>;
  readonly spans: TextsById;
  readonly details: TextsById;
  readonly advice: TextsById;
  readonly also: TextsById;
  readonly papers: TextsById<PaperTexts>;
}
