import { Session, type Profiler } from 'node:inspector/promises';

/** How much of the time a function itself took. */
export interface Share {
  readonly name: string;
  readonly percent: number;
}

/**
 * Runs work under the profiler of the engine.
 * @returns the functions that took most of the time themselves, by file and name
 */
export async function profiled(work: () => void, shown: number): Promise<readonly Share[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile).slice(0, shown);
}

function sharesOf({ nodes }: Profiler.Profile): readonly Share[] {
  const hits = new Map<string, number>();
  for (const { callFrame, hitCount = 0 } of nodes) {
    const file = callFrame.url.replace(/^.*\/(rules|lib|scripts|node_modules)\//, '$1/');
    const name = file === '' ? callFrame.functionName : `${callFrame.functionName || 'anonymous'} (${file})`;
    hits.set(name, (hits.get(name) ?? 0) + hitCount);
  }
  const all = [...hits.values()].reduce((sum, count) => sum + count, 0);
  return [...hits]
    .map(([name, count]) => ({ name, percent: (100 * count) / all }))
    .sort((a, b) => b.percent - a.percent);
}
