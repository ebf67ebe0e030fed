import type { Island } from '@/components/check/island';
import type { ResultTexts } from '@/lib/texts/types';
import type { Outcome } from '@/rules';
import type { ResultProps } from './screens';

/** What the parts of a result get that only tell, and lead nowhere. */
export interface TellingProps {
  readonly island: Pick<Island, 'language' | 'told'>;
  readonly texts: ResultTexts;
}

/** What the parts of a result get that look at all of its outcomes. */
export interface OutcomesProps extends ResultProps {
  readonly outcomes: readonly Outcome[];
}

/** What the parts of a result get that look at one outcome. */
export interface OutcomeProps extends OutcomesProps {
  readonly outcome: Outcome;
}
