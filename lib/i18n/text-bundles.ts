import { createHash } from 'node:crypto';
import { benefitIds } from '@/lib/benefits';
import type { BenefitId } from '@/lib/benefits';
import { compileTexts } from './compile';
import type { CompiledTexts } from './compile';
import type { Locale } from './locales';
import { locales } from './locales';
import type { Messages } from './messages';
import { readMessages } from './messages';

/**
 * What a page fetches only when the person gets there, by name. Each part picks its texts out of a
 * locale's messages; the rest of the messages never leaves the build.
 */
const parts = {
  result: (messages: Messages, benefit: BenefitId) => ({ benefit: messages.benefits[benefit] }),
} satisfies Record<string, (messages: Messages, benefit: BenefitId) => object>;

export type TextPart = keyof typeof parts;

/** The texts of one part, as the island gets them. */
export type TextsOf<P extends TextPart> = CompiledTexts<ReturnType<(typeof parts)[P]>>;

interface TextBundle {
  /** File name with a hash of the contents, so that it may be cached for ever. */
  readonly file: string;
  readonly json: string;
}

/** Address of the compiled texts of one part in one locale. Runs at build time only. */
export async function textBundleUrl(part: TextPart, benefit: BenefitId, locale: Locale): Promise<string> {
  const { file } = await textBundle(part, benefit, locale);
  return `/assets/texts/${file}`;
}

/** Every bundle of every locale: what the build writes to `/assets/texts/`. */
export async function textBundles(): Promise<readonly TextBundle[]> {
  const names = Object.keys(parts).filter(isTextPart);
  return Promise.all(
    locales.flatMap((locale) =>
      benefitIds.flatMap((benefit) => names.map((part) => textBundle(part, benefit, locale))),
    ),
  );
}

async function textBundle(part: TextPart, benefit: BenefitId, locale: Locale): Promise<TextBundle> {
  const texts = parts[part](await readMessages(locale), benefit);
  const json = JSON.stringify(compileTexts(texts));
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return { file: `${benefit}.${part}.${locale}.${hash}.json`, json };
}

function isTextPart(name: string): name is TextPart {
  return name in parts;
}
