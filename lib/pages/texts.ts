import { readFile } from 'node:fs/promises';
import path from 'node:path';
import compile from 'icu-minify/compile';
import { benefitIds, type BenefitId } from '@/lib/benefits';
import type { Texts } from '@/lib/i18n/compile';
import { formatText, type TextValues } from '@/lib/i18n/format';
import { localeInfo, type Locale } from '@/lib/i18n/locales';
import type { IsoDate } from '@/rules';
import { figureValues, isCertain, isFigureId, rowFor } from './figures';

/** Texts whose keys are ids of rules, with the figures of one day filled in. */
export interface PageTexts {
  /** The text at a path; `undefined` when there is none. */
  readonly at: (...path: readonly string[]) => string | undefined;
  /** Names below a path, in the order of the file. */
  readonly below: (...path: readonly string[]) => readonly string[];
  /** Whether the text at a path names a figure that is not certain. */
  readonly isUncertain: (...path: readonly string[]) => boolean;
  /** The same texts with values of their own besides the figures. */
  readonly filled: (values: TextValues) => PageTexts;
}

/** The texts of one benefit, and those it shares with others, for the law of any day. Runs at build time only. */
export async function benefitTexts(
  locale: Locale,
  benefit: BenefitId,
): Promise<(date: IsoDate) => PageTexts> {
  const trees = await Promise.all([`benefits/${benefit}`, 'shared'].map((name) => readTree(locale, name)));
  return (date) => pageTexts(trees, locale, date);
}

/** The texts of every benefit with the figures of a day, in the order in which pages list them. Runs at build time only. */
export async function textsOfAll(locale: Locale, date: IsoDate): Promise<ReadonlyMap<BenefitId, PageTexts>> {
  const entries = benefitIds.map(async (id) => [id, (await benefitTexts(locale, id))(date)] as const);
  return new Map(await Promise.all(entries));
}

/** Texts of one file of a locale that are keyed by ids of rules. Runs at build time only. */
export async function fileTexts(locale: Locale, name: string, date: IsoDate): Promise<PageTexts> {
  return pageTexts([await readTree(locale, name)], locale, date);
}

function pageTexts(
  trees: readonly Texts[],
  locale: Locale,
  date: IsoDate,
  values: TextValues = figureValues(date, locale),
): PageTexts {
  const find = (keys: readonly string[]) =>
    trees.map((tree) => branch(tree, keys)).find((found) => found !== undefined);
  const source = (keys: readonly string[]) => {
    const found = find(keys);
    return typeof found === 'string' ? found : undefined;
  };
  return {
    at: (...keys) => {
      const text = source(keys);
      return text === undefined ? undefined : formatText(compile(text), localeInfo[locale].tag, values);
    },
    below: (...keys) => {
      const found = find(keys);
      return typeof found === 'object' ? Object.keys(found) : [];
    },
    isUncertain: (...keys) => figuresNamedIn(source(keys) ?? '').some((id) => isUncertainOn(id, date)),
    filled: (own) => pageTexts(trees, locale, date, { ...values, ...own }),
  };
}

function branch(tree: Texts, keys: readonly string[]): string | Texts | undefined {
  return keys.reduce<string | Texts | undefined>(
    (found, key) => (typeof found === 'object' ? found[key] : undefined),
    tree,
  );
}

function figuresNamedIn(text: string) {
  return [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '').filter(isFigureId);
}

function isUncertainOn(id: Parameters<typeof rowFor>[0], date: IsoDate): boolean {
  const row = rowFor(id, date);
  return row !== undefined && !isCertain(row);
}

async function readTree(locale: Locale, name: string): Promise<Texts> {
  const file = path.join(process.cwd(), 'locales', locale, `${name}.json`);
  const tree: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (isTree(tree)) return tree;
  throw new Error(`${file} is not a tree of texts.`);
}

function isTree(value: unknown): value is Texts {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((entry) => typeof entry === 'string' || isTree(entry))
  );
}
