import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSituation } from '@/lib/schemas/situation';
import { decidingConditions, factPlaces, firstDayAfterNo, judgeFor, reference, type Outcome } from '@/rules';
import { benefits } from '@/rules/benefits';
import { caseFile, factsOf, type Case } from './support/case-file';

const folder = join(import.meta.dirname, 'cases');
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const seen = new Map<string, string>();

describe.each(files)('$name', ({ name, text }) => {
  const file = caseFile.parse(JSON.parse(text));
  const benefit = benefits[file.benefit];
  if (benefit === undefined) throw new Error(`${name}: there is no benefit "${file.benefit}".`);

  it.each(file.cases)('$id: $who', (row) => {
    expect(seen.get(row.id), `duplicate id, also in ${seen.get(row.id) ?? ''}`).toBeUndefined();
    seen.set(row.id, name);
    const read = readSituation(factsOf(file, row));
    if ('error' in read) throw new Error(`${row.id}: ${read.error.path}: ${read.error.message}`);
    const outcome = judgeFor(benefit, read.told).find(({ subject }) => subject === row.subject);
    if (outcome === undefined) {
      expect(row.expect.verdict).toBe('none');
      return;
    }
    expectOutcome(outcome, row.expect);
    if (row.expect.endOfNo !== undefined)
      expect(firstDayAfterNo(benefit, read.told, outcome) ?? 'never').toBe(row.expect.endOfNo);
  });
});

function expectOutcome(outcome: Outcome, wanted: Case['expect']): void {
  const deciding = decidingConditions(outcome.trace).map(({ id }) => id);
  expect(
    { verdict: outcome.verdict, because: wanted.because && deciding.sort() },
    JSON.stringify(deciding),
  ).toEqual({
    verdict: wanted.verdict,
    because: wanted.because && [...wanted.because].sort(),
  });
  if (wanted.regime !== undefined) expect(outcome.regime).toBe(wanted.regime);
  if (wanted.doubts !== undefined) expect([...outcome.doubts].sort()).toEqual([...wanted.doubts].sort());
  if (wanted.missing !== undefined) expect(openOf(outcome)).toEqual(expect.arrayContaining(wanted.missing));
  if (wanted.monthly !== undefined) expect(outcome.amount?.monthly).toBe(wanted.monthly);
  if (wanted.monthlyMax !== undefined) expect(outcome.amount?.monthlyMax).toBe(wanted.monthlyMax);
  if (wanted.daily !== undefined) expect(outcome.amount?.daily).toBe(wanted.daily);
  if (wanted.total !== undefined) expect(outcome.amount?.total).toBe(wanted.total);
  if (wanted.choices !== undefined) {
    const told = Object.fromEntries(
      outcome.choices.map(({ id, amount, from, verdict }) => [id, { ...amount, from, verdict }]),
    );
    expect(Object.keys(told).sort()).toEqual(Object.keys(wanted.choices).sort());
    expect(told).toMatchObject(wanted.choices);
  }
  if (wanted.payments !== undefined)
    expect(Object.fromEntries(outcome.payments.map(({ month, ...paid }) => [month, paid]))).toEqual(
      wanted.payments,
    );
  if (wanted.about !== undefined)
    expect([...(outcome.amount?.about ?? [])].sort()).toEqual([...wanted.about].sort());
  if (wanted.noAmount === true) expect(outcome.amount).toBeUndefined();
  if (wanted.parts !== undefined)
    expect(
      Object.fromEntries([...outcome.parts, ...outcome.ways].map(({ id, verdict }) => [id, verdict])),
    ).toMatchObject(wanted.parts);
  if (wanted.details !== undefined) expect(outcome.details).toMatchObject(wanted.details);
  if (wanted.paidFrom !== undefined) expect(outcome.paidFrom).toBe(wanted.paidFrom);
  if (wanted.paidUntil !== undefined) expect(outcome.paidUntil).toBe(wanted.paidUntil);
  if (wanted.deadline !== undefined) expect(outcome.deadlines).toContainEqual(wanted.deadline);
  const papers = outcome.papers.map(({ id }) => id);
  if (wanted.papers !== undefined) expect(papers).toEqual(expect.arrayContaining(wanted.papers));
  for (const paper of wanted.noPapers ?? []) expect(papers).not.toContain(paper);
}

function openOf(outcome: Outcome): readonly string[] {
  return outcome.open.map((fact) => reference(fact, outcome.subject, factPlaces));
}
