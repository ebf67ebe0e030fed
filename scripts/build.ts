import { rm } from 'node:fs/promises';
import { runScript, runTool } from './run';
import { siteFolder } from './files';

/** Builds the site into `out/`: texts checked, pages rendered, scripts bundled, weight checked. */
const steps: readonly (() => Promise<number>)[] = [
  () => runScript('check-messages.ts'),
  () => runTool('next', ['build'], { NEXT_TELEMETRY_DISABLED: '1' }),
  () => runScript('postbuild.ts'),
  () => runScript('check-budget.ts'),
];

await rm(siteFolder, { recursive: true, force: true });
for (const step of steps) {
  const status = await step();
  if (status !== 0) process.exit(status);
}
