import { all, type Node } from '../../core/condition';
import type { PartVerdicts } from '../../core/amount';
import type { Verdict } from '../../core/verdict';
import { absoluteGuarantee, relativeGuarantee, specialGuarantee } from './guarantee';
import { absoluteIncapacity, relativeIncapacity, specialIncapacity } from './incapacity';
import { noInvalidityPension, sickDaysUsedUp } from './insured';
import { withoutRecentRefusal } from './board';

/** What an invalidity pension can be, in the order in which it is told; a new look at one is no pension. */
export const kinds = ['provisional', 'absolute', 'special', 'relative', 'special-social', 'review'] as const;

/** The id of a kind. */
export type Kind = (typeof kinds)[number];

/** Paid until the board has met, to who has used up the sickness benefit (DL 187/2007, arts. 68 and 69). */
export const provisional: Node = all('provisional', [
  sickDaysUsedUp,
  noInvalidityPension,
  withoutRecentRefusal,
]);

/** Partial invalidity: for good unable to work in the own occupation. */
export const relative: Node = all('relative', [relativeIncapacity, noInvalidityPension, relativeGuarantee]);

/** Full invalidity: for good unable to do any work. */
export const absolute: Node = all('absolute', [absoluteIncapacity, noInvalidityPension, absoluteGuarantee]);

/** The special protection for illnesses that take away independence fast (Lei 90/2009). */
export const special: Node = all('special', [specialIncapacity, noInvalidityPension, specialGuarantee]);

/** Kinds that are not refused, with their verdicts. */
export function openKinds(
  parts: PartVerdicts,
): readonly { readonly kind: Kind; readonly verdict: Exclude<Verdict, 'no'> }[] {
  return kinds.flatMap((kind) => {
    const verdict = parts[kind];
    return verdict === undefined || verdict === 'no' ? [] : [{ kind, verdict }];
  });
}

/** The kind that is certain, or the only one left; `several` while more stand open. */
export function modalityOf(parts: PartVerdicts): Kind | 'several' {
  const open = openKinds(parts);
  const sure = open.find(({ verdict }) => verdict === 'yes');
  if (sure !== undefined) return sure.kind;
  const [only, ...others] = open;
  return only === undefined || others.length > 0 ? 'several' : only.kind;
}
