import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

const run = promisify(execFile);
const measured = z.object({ people: z.number(), households: z.number() });
const shares = z.array(z.object({ name: z.string(), percent: z.number() }));

/** The two benefits whose rate has a target. */
const pair = ['rsi', 'abono-de-familia'];

/**
 * People judged in a second, each the claimant or a child before one benefit: with full traces, and with amounts, days
 * and papers too; on every processor at once. Then where the time goes.
 */
export async function benchJudging(ids: readonly string[]): Promise<void> {
  const processes = availableParallelism();
  console.log(`Judging on ${processes} processors, people a second (households a second):`);
  const targets = [
    ['RSI and abono de família, full traces (target 50,000)', 'traces', pair],
    ['RSI and abono de família, with amounts, days and papers', 'outcomes', pair],
    [`all ${ids.length} benefits, full traces`, 'traces', ids],
    [`all ${ids.length} benefits, with amounts, days and papers`, 'outcomes', ids],
  ] as const;
  for (const [what, mode, wanted] of targets) {
    const rates = await Promise.all(Array.from({ length: processes }, () => worker(mode, wanted)));
    const all = rates.map((rate) => measured.parse(rate));
    const sum = (of: 'people' | 'households') =>
      Math.round(all.reduce((total, rate) => total + rate[of], 0)).toLocaleString('en-GB');
    console.log(`  ${what}: ${sum('people')} (${sum('households')})`);
  }
  console.log('  where the time goes for RSI and abono de família (self time):');
  for (const { name, percent } of shares.parse(await worker('profile', pair)))
    console.log(`    ${percent.toFixed(1).padStart(5)} %  ${name}`);
}

async function worker(mode: string, ids: readonly string[]): Promise<unknown> {
  const script = path.join('scripts', 'bench', 'judging-worker.ts');
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, mode, ...ids]);
  return JSON.parse(stdout);
}
