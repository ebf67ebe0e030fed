import type { Known } from '../../core/condition';
import { daysBetween } from '../../core/dates';
import type { FiguresOnDay } from '../../core/figures';
import type { CountRange, SickCourse } from '../shared/condition';

const nothing: CountRange = { atLeast: 0, atMost: 0, open: [] };

/** How the illness runs, as far as it is told: what is unknown leaves a range and names the facts that would settle it. */
export function sickCourse(told: Known, law: FiguresOnDay): SickCourse {
  const continues = continuesOf(told, law);
  const used = usedDays(told, continues);
  return { wait: waitOf(told, used, law), used, continues };
}

/** An illness that begins soon enough after another one continues it. */
function continuesOf(
  { sickFrom, sickBefore, sickBeforeUntil }: Known,
  { sicknessRelapseDays }: FiguresOnDay,
): SickCourse['continues'] {
  if (sickBefore === false) return false;
  if (typeof sickFrom !== 'string') return { open: ['sickFrom'] };
  if (sickBefore !== true) return { open: ['sickBefore'] };
  if (typeof sickBeforeUntil !== 'string') return { open: ['sickBeforeUntil'] };
  return daysBetween(sickBeforeUntil, sickFrom) < Number(sicknessRelapseDays);
}

/** Days of the earlier illness: they count for waiting days and for the longest time. */
function usedDays({ sickBeforeDays }: Known, continues: SickCourse['continues']): CountRange {
  if (continues === false) return nothing;
  if (typeof sickBeforeDays === 'number' && continues === true)
    return { atLeast: sickBeforeDays, atMost: sickBeforeDays, open: [] };
  return {
    atLeast: 0,
    atMost: typeof sickBeforeDays === 'number' ? sickBeforeDays : Infinity,
    open: continues === true ? ['sickBeforeDays'] : continues.open,
  };
}

function waitOf(told: Known, used: CountRange, law: FiguresOnDay): CountRange {
  const { sickWithoutWait, insuredAs, parentWork } = told;
  if (sickWithoutWait !== undefined && sickWithoutWait !== 'none') return nothing;
  const days = waitingDays(insuredAs, law);
  const atLeast = sickWithoutWait === undefined ? 0 : Math.max(0, Math.min(...days) - used.atMost);
  const atMost = Math.max(0, Math.max(...days) - used.atLeast);
  if (atLeast === atMost) return { atLeast, atMost, open: [] };
  return {
    atLeast,
    atMost,
    open: [
      ...(days.length > 1 ? [parentWork === undefined ? 'parentWork' : 'insuredAs'] : []),
      ...(sickWithoutWait === undefined ? ['sickWithoutWait'] : []),
      ...used.open,
    ],
  };
}

/** Waiting days of the scheme; those of all schemes while it is not told. */
function waitingDays(insuredAs: unknown, law: FiguresOnDay): readonly number[] {
  const { sicknessWaitEmployee, sicknessWaitSelfEmployed, sicknessWaitVoluntary } = law;
  const all = [sicknessWaitEmployee, sicknessWaitSelfEmployed, sicknessWaitVoluntary].map(Number);
  if (insuredAs === undefined) return all;
  if (insuredAs === 'employee') return all.slice(0, 1);
  return insuredAs === 'self-employed' ? all.slice(1, 2) : all.slice(2);
}
