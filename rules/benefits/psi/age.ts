import { all, any, count, doubt, type Condition, type Node } from '../../core/condition';
import { completedYears } from '../../core/dates';
import type { Cite } from '../../core/cite';
import { psiCites } from '../../law/articles/psi';
import { condition, type Facts } from '../shared/condition';
import { hasPensionAge } from '../shared/pension-age';

const underLimit = condition({
  id: 'under-age-limit',
  cite: psiCites.age,
  needs: ['birthDate', 'claimDate'],
  figures: ['psiAgeLimit'],
  holds: ({ birthDate, claimDate }, { psiAgeLimit }) => completedYears(birthDate, claimDate) < psiAgeLimit,
  shows: ({ birthDate, claimDate }, { psiAgeLimit }) => ({
    own: count(completedYears(birthDate, claimDate)),
    limit: count(psiAgeLimit),
  }),
});

function before(id: string, cite: Cite, reasons: readonly Facts['disabilityBefore55'][]): Condition {
  return condition({
    id,
    cite,
    needs: ['disabilityBefore55'],
    holds: ({ disabilityBefore55 }) => reasons.includes(disabilityBefore55),
  });
}

/** That it began before is proved to a board of Social Security (SVIP); without papers nobody can foresee its answer. */
const beganBefore = condition({
  id: 'began-before-limit',
  cite: psiCites.lateCertificate,
  needs: ['disabilityBefore55'],
  holds: ({ disabilityBefore55 }) => {
    if (disabilityBefore55 === 'began-unproven') return doubt('onset-unproven');
    return disabilityBefore55 === 'began-proven';
  },
});

const belowPensionAge = condition({
  id: 'below-pension-age',
  cite: psiCites.service,
  needs: ['birthDate', 'claimDate'],
  figures: ['pensionAgeMonths'],
  holds: ({ birthDate, claimDate }, { pensionAgeMonths }) =>
    !hasPensionAge(birthDate, claimDate, pensionAgeMonths),
});

/** Below the age limit, or one of the ways of the law for who is older. */
export const ageOrOnset: Node = any('age-or-onset', [
  underLimit,
  before('board-asked-before', psiCites.age, ['board-asked']),
  before('board-contested', psiCites.age, ['appeal']),
  beganBefore,
  all('hurt-on-mission', [before('hurt-in-service', psiCites.service, ['service']), belowPensionAge]),
]);
