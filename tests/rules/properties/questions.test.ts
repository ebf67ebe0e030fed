import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo, judgeFor, questionsFor, withAnswer, type Benefit, type Told } from '@/rules';
import { witnessFor } from '../support/witness';
import { runs, worlds } from '../support/worlds';

/** One question as it was asked, and what had been told before. */
interface Step {
  readonly told: Told;
  readonly ref: string;
}

/** A person answers question after question until nothing is open. */
function interview(benefit: Benefit, person: Told): { readonly told: Told; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  let told: Told = {};
  for (;;) {
    const ref = questionsFor(benefit, told).find((question) => answerOf(person, question) !== undefined);
    if (ref === undefined) return { told, steps };
    steps.push({ told, ref });
    told = withAnswer(told, ref, answerOf(person, ref));
  }
}

/** A list of people is answered with how many there are; each is asked about afterwards. */
function answerOf(person: Told, ref: string): unknown {
  return ref === 'children' || ref === 'adults' ? person[ref]?.map(() => ({})) : answerTo(person, ref);
}

describe.each(worlds)('%s', (_, { benefit, whole, some }) => {
  it('every question asked can still change verdict, increases, amount, days or papers', () => {
    fc.assert(
      fc.property(whole, fc.nat(), (person, at) => {
        const steps = interview(benefit, person).steps.filter(({ ref }) => ref !== 'claimDate');
        const { told, ref } = steps[at % steps.length] ?? { told: {}, ref: '' };
        if (ref === '') return;
        expect(witnessFor(benefit, told, ref, 40), `${ref} for ${JSON.stringify(told)}`).toBeDefined();
      }),
      { ...runs(60), endOnFailure: true },
    );
  }, 60_000);

  it('an interview asks nothing twice and leaves nothing unknown to somebody who knows everything', () => {
    fc.assert(
      fc.property(whole, (person) => {
        const { told, steps } = interview(benefit, person);
        expect(new Set(steps.map(({ ref }) => ref)).size).toBe(steps.length);
        expect(questionsFor(benefit, told), JSON.stringify(told)).toEqual([]);
        for (const outcome of judgeFor(benefit, told))
          expect(outcome.verdict, JSON.stringify(told)).not.toBe('unknown');
      }),
      runs(250),
    );
  });

  it('who does not know everything is asked only what they have not been asked', () => {
    fc.assert(
      fc.property(some, (person) => {
        const { steps } = interview(benefit, person);
        expect(new Set(steps.map(({ ref }) => ref)).size).toBe(steps.length);
      }),
      runs(250),
    );
  });
});
