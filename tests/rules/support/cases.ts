import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from '@/rules';
import { caseFile, factsOf, type Case, type CaseFile } from './case-file';
import { asTold } from './situations';

const folder = join(import.meta.dirname, '../cases');

/** Every file of cases, by its name. */
export const caseFiles: readonly { readonly name: string; readonly file: CaseFile }[] = readdirSync(folder)
  .sort()
  .map((name) => ({ name, file: caseFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))) }));

/** One case with the facts it starts from. */
export interface ToldCase {
  readonly row: Case;
  readonly told: Told;
}

/** The cases of one benefit, from all its files. */
export function casesOf(benefit: string): readonly ToldCase[] {
  return caseFiles
    .filter(({ file }) => file.benefit === benefit)
    .flatMap(({ file }) => file.cases.map((row) => ({ row, told: asTold(factsOf(file, row)) })));
}
