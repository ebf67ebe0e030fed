import { useState } from 'react';
import type { CompiledMessage } from 'icu-minify/format';
import type { BenefitId } from '@/lib/benefits';
import { formatText } from '@/lib/i18n/format';

/** What the page hands to the questionnaire: plain JSON. */
export interface CheckProps {
  readonly benefit: BenefitId;
  /** BCP 47 tag of the page. */
  readonly tag: string;
  readonly texts: { readonly start: CompiledMessage };
  /** Where the texts of the result are fetched from, once there is one. */
  readonly resultTexts: string;
}

/** Placeholder that proves the pipeline: hydrates, loads code and texts on demand. */
export function Check({ tag, texts, resultTexts }: CheckProps) {
  const [shown, setShown] = useState<string>();

  const start = async () => {
    const { loadTitle } = await import('./result');
    setShown(await loadTitle(resultTexts, tag));
  };

  return (
    <div>
      <button type="button" onClick={() => void start()}>
        {formatText(texts.start, tag)}
      </button>
      <p role="status">{shown}</p>
    </div>
  );
}
