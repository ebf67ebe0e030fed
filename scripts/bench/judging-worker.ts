import { readSituation } from '@/lib/schemas/situation';
import { judgeFor, tracesFor, type Benefit, type Told } from '@/rules';
import { benefits } from '@/rules/benefits';
import { household } from './people';
import { profiled } from './profile';

/** What one process of the benchmark measured. */
export interface Measured {
  /** People judged in a second: the claimant, or each child, before each benefit. */
  readonly people: number;
  /** Households judged in a second. */
  readonly households: number;
}

const households = 5000;
const rounds = 8;

const told = Array.from({ length: households }, (_, number) => situation(number));

/** Verdict and full trace of everybody. */
function traces(benefit: Benefit, one: Told): number {
  return tracesFor(benefit, one).length;
}

/** The same with amounts, days, deadlines and papers. */
function outcomes(benefit: Benefit, one: Told): number {
  return judgeFor(benefit, one).length;
}

const [mode = 'traces', ...ids] = process.argv.slice(2);
const judge = mode === 'traces' ? traces : outcomes;
const wanted = Object.values(benefits).filter(({ id }) => ids.includes(id));
const judgeAll = () => {
  let people = 0;
  for (const one of told) for (const benefit of wanted) people += judge(benefit, one);
  return people;
};

if (mode === 'profile') {
  console.log(JSON.stringify(await profiled(judgeAll, 12)));
} else {
  console.log(JSON.stringify(best()));
}

function best(): Measured {
  const measured = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const people = judgeAll();
    const seconds = (performance.now() - start) / 1000;
    return { people: people / seconds, households: households / seconds };
  });
  return measured.reduce((most, one) => (one.people > most.people ? one : most));
}

function situation(number: number): Told {
  const read = readSituation(household(number));
  if ('error' in read) throw new Error(`household ${number}: ${read.error.path}: ${read.error.message}`);
  return read.told;
}
