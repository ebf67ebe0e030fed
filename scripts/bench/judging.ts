import { readSituation } from '@/lib/schemas/situation';
import { judgeFor, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';
import { household } from './people';
import { profiled } from './profile';

const people = 5000;
const rounds = 8;

/** People judged in a second, with full traces, for every benefit; the best of some rounds, and where the time goes. */
export async function benchJudging(): Promise<void> {
  const told = Array.from({ length: people }, (_, number) => situation(number));
  const all = Object.values(benefits);
  const judgeAll = () => {
    for (const person of told) for (const benefit of all) judgeFor(benefit, person);
  };
  console.log(
    `Judging ${people} households, every benefit (${Object.keys(benefits).join(', ')}), full traces:`,
  );
  console.log(`  all benefits: ${best(judgeAll)} people a second (target 50,000)`);
  for (const benefit of all) {
    const rate = best(() => {
      for (const person of told) judgeFor(benefit, person);
    });
    console.log(`  ${benefit.id} alone: ${rate} people a second, verdicts ${verdictsOf(told, benefit.id)}`);
  }
  console.log('  where the time goes (self time):');
  for (const { name, percent } of await profiled(judgeAll, 12))
    console.log(`    ${percent.toFixed(1).padStart(5)} %  ${name}`);
}

function best(work: () => void): string {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.round((people * 1000) / Math.min(...times)).toLocaleString('en-GB');
}

function verdictsOf(told: readonly Told[], id: string): string {
  const benefit = benefits[id];
  const counts = new Map<string, number>();
  for (const person of told)
    for (const { verdict } of benefit === undefined ? [] : judgeFor(benefit, person))
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
}

function situation(number: number): Told {
  const read = readSituation(household(number));
  if ('error' in read) throw new Error(`household ${number}: ${read.error.path}: ${read.error.message}`);
  return read.told;
}
