import type { Paper } from '../../core/benefit';
import { all, any, type Node } from '../../core/condition';
import { carerCites } from '../../law/articles/carer';
import { claimantPapers } from '../shared/claimant-papers';
import { condition } from '../shared/condition';
import { benefitToClaim, cannotConsent } from './cared-person';
import { isNoFamily } from './modality';

const livesWithPerson = condition({
  id: 'shows-shared-home',
  cite: carerCites.mainCarer,
  needs: ['carerLivesTogether'],
  holds: ({ carerLivesTogether }) => carerLivesTogether,
});

const consents = condition({
  id: 'signs-consent',
  cite: carerCites.consent,
  needs: ['caredConsent'],
  holds: ({ caredConsent }) => caredConsent !== 'cannot',
});

const hasBenefit = condition({
  id: 'shows-dependency',
  cite: carerCites.cared,
  needs: ['caredBenefit'],
  holds: ({ caredBenefit }) => caredBenefit !== 'none',
});

/** What to bring: for the status, for the benefit of the person cared for, and for the subsidy. */
export function papersFor(main: Node, subsidy: Node): readonly Paper[] {
  return [
    { id: 'ci-1-dgss' },
    { id: 'ci-2-dgss', onlyIf: subsidy },
    { id: 'care-consent', onlyIf: consents },
    { id: 'care-representative', onlyIf: cannotConsent },
    { id: 'carer-health-statement' },
    { id: 'carer-work-statement', onlyIf: main },
    {
      id: 'shared-home-proof',
      onlyIf: all('shared-home-to-prove', [livesWithPerson, any('home-matters', [main, isNoFamily])]),
    },
    { id: 'dependency-letter', onlyIf: hasBenefit },
    { id: 'dependency-claim', onlyIf: benefitToClaim },
    { id: 'identity-documents' },
    { id: 'social-security-number' },
    { id: 'tax-number' },
    ...claimantPapers(carerCites.carer),
    { id: 'payslips', onlyIf: subsidy },
    { id: 'income-proof', onlyIf: subsidy },
    { id: 'iban', onlyIf: subsidy },
  ];
}
