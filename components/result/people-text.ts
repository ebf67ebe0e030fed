import { personName } from '@/lib/texts/names';
import type { ResultProps } from './screens';

/** The people of some subjects, as a list in words. */
export function peopleText(
  subjects: readonly (string | undefined)[],
  { island: { told, language }, texts }: Pick<ResultProps, 'island' | 'texts'>,
): string {
  return language.format.list(subjects.map((subject) => personName(subject, told, texts.people, language)));
}
