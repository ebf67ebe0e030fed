import type { TextsOf } from '@/lib/i18n/text-bundles';
import { formatText } from '@/lib/i18n/format';

/** Placeholder: the benefit's name out of the texts that are fetched for the result. */
export async function loadTitle(url: string, tag: string): Promise<string> {
  const response = await fetch(url);
  const texts = await readTexts(response);
  return formatText(texts.benefit.name, tag);
}

function readTexts(response: Response): Promise<TextsOf<'result'>> {
  return response.json();
}
