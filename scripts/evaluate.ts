import { once } from 'node:events';
import type { Answered } from './evaluate/answer-lines';
import { startPool } from './evaluate/pool';
import { linesOf } from './lines';

/** The machine contract: JSON lines on standard input, answers on standard output. The README describes it. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});
process.stdin.setEncoding('utf8');

const pool = startPool();
const waiting: Promise<Answered>[] = [];
for await (const lines of linesOf(process.stdin)) {
  waiting.push(pool.answer(lines));
  if (waiting.length >= pool.most) await write(waiting.shift());
}
for (const answered of waiting) await write(answered);
await pool.close();

async function write(answered: Promise<Answered> | undefined): Promise<void> {
  const { text, refused } = (await answered) ?? { text: '', refused: false };
  if (refused) process.exitCode = 1;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
