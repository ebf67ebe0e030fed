import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Benefit } from '@/rules';
import { household } from './people';

const lines = 1_000_000;
const distinct = 5000;
const chunk = 1000;

/**
 * Sends a million lines through `evaluate`, every benefit in turn: lines a second, and the memory at each quarter and
 * at its peak, which is flat when the contract streams.
 */
export async function benchContract(benefits: Readonly<Record<string, Benefit>>): Promise<void> {
  const asked = Object.values(benefits).map(({ id, order }) => [id, order] as const);
  console.log(`Evaluating ${lines.toLocaleString('en-GB')} lines:`);
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/evaluate.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  const written = Array.from({ length: distinct }, (_, number) => lineOf(number, asked));
  const memory: string[] = [];
  const start = performance.now();
  for (let sent = 0; sent < lines; sent += chunk) {
    const from = sent % distinct;
    if (!child.stdin.write(written.slice(from, from + chunk).join(''))) await once(child.stdin, 'drain');
    if (sent > 0 && sent % (lines / 4) === 0) memory.push(megabytes(child.pid, 'VmRSS'));
  }
  memory.push(megabytes(child.pid, 'VmRSS'));
  const peak = megabytes(child.pid, 'VmHWM');
  child.stdin.end();
  await once(child, 'close');
  const rate = Math.round((lines * 1000) / (performance.now() - start)).toLocaleString('en-GB');
  console.log(`  ${rate} lines a second (target 10,000)`);
  console.log(`  memory at each quarter ${memory.join(', ')}; peak ${peak} (target 250 MB)`);
}

/** A line as the questionnaire of its benefit would tell it. */
function lineOf(number: number, asked: readonly (readonly [string, readonly string[]])[]): string {
  const [benefit, order] = asked[number % asked.length] ?? ['all', []];
  const { claimDate, ...told } = household(number);
  const line = { id: `x${number}`, date: claimDate, benefit, facts: only(told, order) };
  return `${JSON.stringify(line)}\n`;
}

function only(facts: Readonly<Record<string, unknown>>, order: readonly string[]): Record<string, unknown> {
  const chosen = Object.entries(facts).filter(([id]) => order.includes(id));
  return Object.fromEntries(
    chosen.map(([id, answer]) => [
      id,
      Array.isArray(answer) ? answer.map((one) => part(one, order)) : answer,
    ]),
  );
}

function part(answer: unknown, order: readonly string[]): unknown {
  return typeof answer === 'object' && answer !== null ? only({ ...answer }, order) : answer;
}

/** A figure of the process as Linux tells it; elsewhere it is not known. */
function megabytes(pid: number | undefined, figure: 'VmRSS' | 'VmHWM'): string {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    const kilobytes = Number(new RegExp(`${figure}:\\s+(\\d+)`).exec(status)?.[1]);
    return `${Math.round(kilobytes / 1024)} MB`;
  } catch {
    return 'unknown';
  }
}
