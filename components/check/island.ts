import type { Language } from '@/lib/texts/language';
import type { Told } from '@/rules';
import type { AppProps } from './app';
import type { Check } from './use-check';

/** What every screen of the questionnaire gets: the texts, the language, and what has been told so far. */
export interface Island extends AppProps {
  readonly check: Check;
  readonly language: Language;
  /** The situation as it is judged, with the day of the claim. */
  readonly told: Told;
}
