import { all, any, count, day, doubt, type Condition, type Node } from '../../core/condition';
import { addDays } from '../../core/dates';
import type { Facts } from '../shared/condition';
import { condition } from '../shared/condition';
import { psiCites } from '../../law/articles/psi';
import type { Holder } from './holder';

type Certificate = Facts['certificate'];

function certificateIs(id: string, holder: Holder, kinds: readonly Certificate[]): Condition {
  return condition({
    id: `${holder.whose.prefix}${id}`,
    cite: psiCites.certificate,
    needs: [holder.certificate],
    holds: (known) => kinds.includes(known[holder.certificate]),
  });
}

/** The certificate is in the person's hands, whatever its date. */
export function hasCertificate(holder: Holder): Condition {
  return certificateIs('has-certificate', holder, ['permanent', 'dated']);
}

function counts(holder: Holder): Node {
  const { until, newBoard, whose } = holder;
  return any(`${whose.prefix}certificate-counts`, [
    certificateIs('certificate-without-end', holder, ['permanent']),
    condition({
      id: `${whose.prefix}certificate-not-over`,
      cite: psiCites.certificate,
      needs: [until, 'claimDate'],
      holds: (known) => known.claimDate <= known[until],
      shows: (known) => ({ own: day(known[until]) }),
    }),
    condition({
      id: `${whose.prefix}new-board-in-time`,
      cite: psiCites.certificate,
      needs: [newBoard],
      holds: (known) => known[newBoard] === 'by-then',
    }),
  ]);
}

/** Asked for and not there yet: the claim is possible, the money waits for the certificate. */
function waits(holder: Holder): Condition {
  return condition({
    id: `${holder.whose.prefix}waits-for-board`,
    cite: psiCites.certificate,
    needs: [holder.certificate],
    holds: (known) => {
      const certificate = known[holder.certificate];
      if (certificate === 'waiting') return doubt('board-waiting');
      return certificate === 'not-asked' ? doubt('board-not-asked') : false;
    },
  });
}

/** The day on the certificate has passed. */
export function isOver(holder: Holder): Node {
  const { until, whose } = holder;
  return all(`${whose.prefix}certificate-ended`, [
    certificateIs('certificate-with-end', holder, ['dated']),
    condition({
      id: `${whose.prefix}certificate-over`,
      cite: psiCites.certificate,
      needs: [until, 'claimDate'],
      holds: (known) => known.claimDate > known[until],
      shows: (known) => ({ own: day(known[until]) }),
      turnsOn: (known) => [addDays(known[until], 1)],
    }),
  ]);
}

/** A certificate that ended without a new board asked for in time: a new one must decide. */
function lapsed(holder: Holder): Node {
  const { newBoard, whose } = holder;
  return all(`${whose.prefix}certificate-lapsed`, [
    isOver(holder),
    condition({
      id: `${whose.prefix}new-board-needed`,
      cite: psiCites.certificate,
      needs: [newBoard],
      holds: (known) => {
        if (known[newBoard] === 'by-then') return false;
        return doubt(known[newBoard] === 'later' ? 'board-asked-late' : 'board-asked-not');
      },
    }),
  ]);
}

/** The degree on the certificate reaches the law's degree. */
export function degreeReached(holder: Holder): Condition {
  return condition({
    id: `${holder.whose.prefix}degree-reached`,
    cite: psiCites.degree,
    needs: [holder.degree],
    figures: ['psiDegree'],
    holds: (known, { psiDegree }) => known[holder.degree] >= psiDegree,
    shows: (known, { psiDegree }) => ({ own: count(known[holder.degree]), limit: count(psiDegree) }),
  });
}

/**
 * The certified degree: on a certificate that counts; or still to be certified, which only the medical board can do.
 * @param degree what the degree must be
 */
export function certified(holder: Holder, degree: Node): Node {
  const { prefix } = holder.whose;
  return any(`${prefix}certificate-test`, [
    all(`${prefix}certified`, [hasCertificate(holder), counts(holder), degree]),
    waits(holder),
    lapsed(holder),
  ]);
}
