import { parentPort } from 'node:worker_threads';
import type { Line } from '../lines';
import { answerLines } from './answer-lines';

/** One of the threads that `evaluate` hands lines to; answers come back in the order of the questions. */
parentPort?.on('message', (lines: readonly Line[]) => {
  parentPort?.postMessage(answerLines(lines));
});
