import type { Amount, Step } from '../../core/amount';
import { count, money } from '../../core/condition';
import { completedYears } from '../../core/dates';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import { socialPensionCites } from '../../law/articles/pensao-social';
import { computation, type Facts } from '../shared/condition';

const figures = [
  'socialPension',
  'socialSupplementYounger',
  'socialSupplementOlder',
  'socialSupplementAge',
  'socialPensionJointLimit',
] as const;

type Law = Pick<Figures, (typeof figures)[number]>;
type Told = Pick<Facts, 'birthDate' | 'claimDate'>;

const ofSurvivors: ReadonlySet<string> = new Set(['survivor', 'foreign-survivor']);

/** The supplement of the pension by age: it is higher from a birthday on. */
function supplementOf({ birthDate, claimDate }: Told, law: Law): Step {
  const older = completedYears(birthDate, claimDate) >= law.socialSupplementAge;
  return {
    id: older ? 'social-supplement-older' : 'social-supplement-younger',
    cents: older ? law.socialSupplementOlder : law.socialSupplementYounger,
    cite: socialPensionCites.supplement,
    shown: { age: count(law.socialSupplementAge) },
  };
}

/**
 * The pension with its supplement, per month. A survivor's pension may fill up to the lowest minimum pension together
 * with it; of another pension only the difference is certain. Then whether the supplement is paid is not settled
 * either, and the amount is a range.
 */
export const socialPensionAmount = computation({
  needs: ['birthDate', 'claimDate', 'ownPensions'],
  wants: ['ownPensionsAmount'],
  figures,
  open: ({ ownPensions, ownPensionsAmount }) =>
    ownPensions.length > 0 && ownPensionsAmount === undefined ? ['ownPensionsAmount'] : [],
  of: ({ ownPensions, ownPensionsAmount, birthDate, claimDate }, law): Amount => {
    const pension: Step = { id: 'social-pension', cents: law.socialPension, cite: socialPensionCites.who };
    const supplement = supplementOf({ birthDate, claimDate }, law);
    const full = pension.cents + supplement.cents;
    const onlySurvivors = ownPensions.every((one) => ofSurvivors.has(one));
    const taken = ownPensions.length === 0 ? 0 : takenAway(onlySurvivors, ownPensionsAmount, law);
    if (taken === 0) return { monthly: full, about: [], steps: [pension, supplement] };
    const monthly = pension.cents - taken;
    const less: Step = {
      id: onlySurvivors ? 'social-pension-joint-limit' : 'social-pension-difference',
      cents: -taken,
      cite: socialPensionCites.joint,
      shown: { limit: money(law.socialPensionJointLimit) },
    };
    return {
      monthly,
      monthlyMax: onlySurvivors ? monthly + supplement.cents : full,
      about: [onlySurvivors ? 'joint-with-survivors-pension' : 'joint-with-other-pension'],
      steps: [pension, less],
    };
  },
});

/** What another pension takes away at most: everything while its amount is not told. */
function takenAway(onlySurvivors: boolean, other: Cents | undefined, law: Law): Cents {
  const most = law.socialPension;
  if (other === undefined) return most;
  const excess = onlySurvivors ? other + most - law.socialPensionJointLimit : other;
  return Math.min(most, Math.max(0, excess));
}
