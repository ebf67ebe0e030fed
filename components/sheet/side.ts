import type { ReactNode } from 'react';
import type { Language } from '@/lib/texts/language';
import type { PageTexts, ResultTexts } from '@/lib/texts/types';
import type { Outcome, Told } from '@/rules';

/** One column of the sheet: its texts and its language. */
export interface Side {
  readonly texts: ResultTexts;
  readonly language: Language;
  readonly told: Told;
  readonly outcomes: readonly Outcome[];
  readonly questions: PageTexts['page'];
}

/** A line of the sheet, written in each column; eyes and fingers can jump across. */
export interface Line {
  readonly write: (side: Side) => ReactNode;
  /** With a box to tick. */
  readonly isBox?: true;
}
