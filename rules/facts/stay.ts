import type { Fact } from './kinds';

/** How long the claimant has lived in Portugal. */
export const stayFacts = {
  /** Day since when the claimant lives in Portugal without a break, with or without a title. */
  livesHereSince: { kind: 'date', when: 'past' },
} as const satisfies Readonly<Record<string, Fact>>;
