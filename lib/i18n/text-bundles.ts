import { createHash } from 'node:crypto';
import { pageTexts, resultTexts, type AskedBenefit } from '@/lib/texts/build';
import { splitterFor } from '@/lib/texts/portuguese';
import type { Fetched } from '@/lib/texts/types';
import { locales, portuguese, type Locale } from './locales';
import { readMessages, type Messages } from './messages';
import { portugueseTerms } from './portuguese-terms';

/** Texts that a page fetches only when the person gets there, by name: those of the questions, those of the result. */
const parts = {
  questions: pageTexts,
  result: resultTexts,
} satisfies Record<string, (messages: Messages, benefit: AskedBenefit, locale: Locale) => object>;

const partNames = ['questions', 'result'] as const;

export type TextPart = (typeof partNames)[number];

/** A file of texts that is fetched on demand. */
export interface TextBundle {
  /** File name with a hash of the contents, so that it may be cached for ever. */
  readonly file: string;
  readonly json: string;
}

/** Address of the compiled texts of one part in one locale. Runs at build time only. */
export async function textBundleUrl(part: TextPart, benefit: AskedBenefit, locale: Locale): Promise<string> {
  const { file } = await textBundle(part, benefit, locale);
  return `/assets/texts/${file}`;
}

/** Every bundle of every locale: what the build writes to `/assets/texts/`. */
export async function textBundles(benefits: readonly AskedBenefit[]): Promise<readonly TextBundle[]> {
  return Promise.all(
    locales.flatMap((locale) =>
      benefits.flatMap((benefit) => partNames.map((part) => textBundle(part, benefit, locale))),
    ),
  );
}

async function textBundle(part: TextPart, benefit: AskedBenefit, locale: Locale): Promise<TextBundle> {
  const texts = parts[part](await readMessages(locale), benefit, locale);
  const json = JSON.stringify({ ...texts, terms: await termsIn(texts, locale) });
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return { file: `${benefit.id}.${part}.${locale}.${hash}.json`, json };
}

/** The Portuguese terms that the texts of another language name. */
async function termsIn(texts: object, locale: Locale): Promise<Fetched['terms']> {
  if (locale === portuguese) return [];
  const pieces = splitterFor(await portugueseTerms())(JSON.stringify(texts));
  return [...new Set(pieces.filter(({ isPortuguese }) => isPortuguese).map(({ text }) => text))];
}
