import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Line } from '../lines';
import { answerLines, type Answered } from './answer-lines';

/** Answers batches of lines on every processor. */
export interface Pool {
  /** Batches that may wait for an answer at a time; more would only fill the memory. */
  readonly most: number;
  readonly answer: (lines: readonly Line[]) => Promise<Answered>;
  readonly close: () => Promise<void>;
}

/** A thread holds the rules and one batch: without bounds the engine would rather take memory than tidy up. */
const MEMORY = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 };

/** More threads than these take more memory than they save time. */
const MOST_THREADS = 4;

/** Threads are started for the second batch: a short input is answered before one would be up. */
export function startPool(): Pool {
  const size = Math.min(availableParallelism(), MOST_THREADS);
  let threads: Promise<readonly Thread[]> | undefined;
  let batches = 0;
  return {
    most: 2 * size,
    answer: async (lines) => {
      const batch = (batches += 1);
      if (batch === 1) return answerLines(lines);
      threads ??= startThreads(size);
      const thread = (await threads)[batch % size];
      return thread === undefined ? answerLines(lines) : thread(lines);
    },
    close: async () => {
      await Promise.all(((await threads) ?? []).map((thread) => thread.end()));
    },
  };
}

interface Waiting {
  readonly resolve: (answered: Answered) => void;
  readonly reject: (fault: Error) => void;
}

interface Thread {
  (lines: readonly Line[]): Promise<Answered>;
  readonly end: () => Promise<number>;
}

/** Threads run one bundled script: they need no loader of their own, which would cost time and memory in each. */
async function startThreads(size: number): Promise<readonly Thread[]> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'worker.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  return Array.from({ length: size }, () => startThread(code));
}

function startThread(code: string): Thread {
  const worker = new Worker(code, { eval: true, resourceLimits: MEMORY });
  const waiting: Waiting[] = [];
  worker.on('message', (answered: Answered) => waiting.shift()?.resolve(answered));
  worker.on('error', (fault) => {
    for (const { reject } of waiting.splice(0)) reject(fault);
  });
  const answer = (lines: readonly Line[]) => {
    worker.postMessage(lines);
    return new Promise<Answered>((resolve, reject) => waiting.push({ resolve, reject }));
  };
  return Object.assign(answer, { end: () => worker.terminate() });
}
