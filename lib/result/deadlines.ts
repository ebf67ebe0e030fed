import type { Deadline, Outcome } from '@/rules';

/** A deadline and whom it is for; `undefined` is the claimant. */
export interface DeadlineFor extends Deadline {
  readonly subjects: readonly (string | undefined)[];
}

/** The deadlines of all outcomes, the first to run out first; the same day for several people stands once. */
export function deadlinesFor(outcomes: readonly Outcome[]): readonly DeadlineFor[] {
  const found = new Map<string, DeadlineFor>();
  for (const { deadlines, subject } of outcomes)
    for (const deadline of deadlines) {
      const key = `${deadline.id} ${deadline.by} ${deadline.monthsLost} ${deadline.daysLost ?? 0}`;
      const subjects = [...(found.get(key)?.subjects ?? []), subject];
      found.set(key, { ...deadline, subjects });
    }
  return [...found.values()].sort((a, b) => (a.by < b.by ? -1 : 1));
}
