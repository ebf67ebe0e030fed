import { units, type Unit } from '@/rules';

const byId: Readonly<Record<string, Unit | undefined>> = units;

/** The unit of a figure of the law; `undefined` for any other word. */
export function unitOf(id: string): Unit | undefined {
  return byId[id];
}
