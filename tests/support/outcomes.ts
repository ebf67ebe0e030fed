import { judgeFor, type Outcome, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';
import { casesOf } from '../rules/support/cases';

/** What a law case leads to for one person, with its name and the day of its claim. */
interface CaseOutcome {
  readonly name: string;
  readonly date: string;
  readonly told: Told;
  readonly outcome: Outcome;
}

const known = new Map<string, readonly CaseOutcome[]>();

/** Every outcome that the law cases of a benefit lead to; they are judged once for all languages. */
export function outcomesOfCases(id: string): readonly CaseOutcome[] {
  const outcomes = known.get(id) ?? judged(id);
  known.set(id, outcomes);
  return outcomes;
}

function judged(id: string): readonly CaseOutcome[] {
  const benefit = benefits[id];
  if (benefit === undefined) throw new Error(`There is no benefit "${id}".`);
  return casesOf(id).flatMap(({ row, told }) =>
    judgeFor(benefit, told).map((outcome) => ({ name: row.id, date: told.claimDate ?? '', told, outcome })),
  );
}
