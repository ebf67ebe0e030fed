import { once } from 'node:events';
import { evaluateLine, isRefusal } from '@/lib/contract/evaluate';
import { benefits } from '@/rules/benefits';
import { linesOf, type Line } from './lines';

/** The machine contract: JSON lines on standard input, answers on standard output. The README describes it. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});
process.stdin.setEncoding('utf8');
for await (const lines of linesOf(process.stdin)) {
  if (!process.stdout.write(lines.map(answerTo).join(''))) await once(process.stdout, 'drain');
}

function answerTo({ text, number }: Line): string {
  const answer = evaluateLine(text, number, benefits);
  if (!isRefusal(answer)) return answer.map((one) => `${JSON.stringify(one)}\n`).join('');
  process.exitCode = 1;
  return `${JSON.stringify(answer)}\n`;
}
