import type { Island } from '@/components/check/island';
import { Sheet } from '@/components/sheet/sheet';
import { unitOf } from '@/lib/result/units';
import { languageOf } from '@/lib/texts/language';
import type { ResultTexts } from '@/lib/texts/types';
import { readerOf } from '@/rules';
import { Result } from './result';

/** What result and sheet get: the island, and the texts that were fetched for them. */
export interface ResultProps {
  readonly island: Island;
  readonly texts: ResultTexts;
  /** The same texts in Portuguese, for the sheet and for the official names. */
  readonly portuguese: ResultTexts;
}

interface ScreenProps extends ResultProps {
  readonly screen: 'result' | 'sheet';
}

/** The screens that are fetched on demand. They know the unit of every figure of the law. */
export function ResultScreen({ screen, island, texts, portuguese }: ScreenProps) {
  const language = languageOf({
    tag: texts.tag,
    date: island.told.claimDate ?? island.check.today,
    law: readerOf(island.check.interview.benefit.figures),
    unitOf,
    unpublished: island.texts.page.unpublished,
  });
  const props = { island: { ...island, language }, texts, portuguese };
  return screen === 'result' ? <Result {...props} /> : <Sheet {...props} />;
}
