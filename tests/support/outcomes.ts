import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSituation } from '@/lib/schemas/situation';
import { judgeFor, type Outcome, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';
import { caseFile, factsOf } from '../rules/support/case-file';

const folder = join(import.meta.dirname, '../rules/cases');

/** Every outcome that the law cases of a benefit lead to, with the name of its case and the day of its claim. */
export function outcomesOfCases(id: string): readonly {
  readonly name: string;
  readonly date: string;
  readonly told: Told;
  readonly outcome: Outcome;
}[] {
  const benefit = benefits[id];
  if (benefit === undefined) throw new Error(`There is no benefit "${id}".`);
  return readdirSync(folder).flatMap((file) => {
    const cases = caseFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (cases.benefit !== id) return [];
    return cases.cases.flatMap((row) => {
      const read = readSituation(factsOf(cases, row));
      if ('error' in read) return [];
      const date = read.told.claimDate ?? '';
      return judgeFor(benefit, read.told).map((outcome) => ({
        name: row.id,
        date,
        told: read.told,
        outcome,
      }));
    });
  });
}
