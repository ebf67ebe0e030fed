import { mkdir, rm } from 'node:fs/promises';
import { runScript, runTool } from './run';
import { readCounts } from './test-report';
import type { Counts } from './test-report';
import { ensureTools } from './tools/ensure';

/** One step of `npm test`: everything runs, so that one run tells all; what needs a build waits for it. */
interface Step {
  readonly name: string;
  readonly run: () => Promise<number>;
  /** Where the runner leaves its JSON report, for steps that count tests. */
  readonly report?: string;
  readonly needs?: string;
}

const reports = 'build/reports';

const steps: readonly Step[] = [
  {
    name: 'types',
    run: async () => (await runTool('next', ['typegen'])) || (await runTool('tsc', ['--noEmit'])),
  },
  { name: 'lint', run: () => runTool('eslint', ['--max-warnings', '0', '.']) },
  { name: 'format', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'unit', run: () => runTool('vitest', ['run', ...vitestReporters('unit')]), report: 'unit' },
  {
    name: 'properties',
    run: () =>
      runTool('vitest', ['run', '--config', 'vitest.properties.config.ts', ...vitestReporters('properties')]),
    report: 'properties',
  },
  { name: 'build', run: () => runScript('build.ts') },
  {
    name: 'deploy',
    run: () =>
      runTool('vitest', ['run', '--config', 'vitest.deploy.config.ts', ...vitestReporters('deploy')]),
    report: 'deploy',
    needs: 'build',
  },
  {
    name: 'e2e',
    run: () =>
      runTool('playwright', ['test', '--reporter=line,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json`,
      }),
    report: 'e2e',
    needs: 'build',
  },
];

function vitestReporters(name: string): readonly string[] {
  return ['--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/${name}.json`];
}

interface Result extends Counts {
  readonly name: string;
  readonly line: string;
}

async function runStep(step: Step, earlier: readonly Result[]): Promise<Result> {
  const blocked = earlier.some(({ name, failed }) => name === step.needs && failed > 0);
  if (blocked) return resultOf(step.name, 'not run', { passed: 0, failed: 1, skipped: 0 });
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const status = await step.run();
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  const counts = await readCounts(`${reports}/${step.report ?? 'none'}.json`);
  const failed = status === 0 ? counts.failed : Math.max(counts.failed, 1);
  return resultOf(step.name, seconds, { ...counts, failed });
}

function resultOf(name: string, remark: string, counts: Counts): Result {
  const { passed, failed, skipped } = counts;
  const tests = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  const outcome = passed + failed + skipped === 0 ? 'ok' : tests.join(', ');
  return { name, line: `${name.padEnd(10)}${remark.padStart(9)}  ${outcome}`, ...counts };
}

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
process.env['NEXT_TELEMETRY_DISABLED'] = '1';

const lacks = await ensureTools();
const results: Result[] = [];
for (const step of steps) results.push(await runStep(step, results));

const fatal = lacks.filter(({ isFatal }) => isFatal).length;
const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0);
const failed = sum((result) => result.failed) + fatal;
console.log(`\n${results.map(({ line }) => line).join('\n')}`);
for (const { sentence } of lacks) console.log(sentence);
console.log(`${sum((result) => result.passed)} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
