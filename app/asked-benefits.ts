import { benefitIds, type BenefitId } from '@/lib/benefits';
import { ruleIds } from '@/lib/pages/rule-tree';
import type { AskedBenefit } from '@/lib/texts/build';
import { benefits } from '@/rules/benefits';

/** A benefit with what its texts are chosen by. */
export function askedBenefit(id: BenefitId): AskedBenefit {
  const benefit = benefits[id];
  return {
    id,
    order: benefit?.order ?? [],
    names: new Set(benefit === undefined ? [] : ruleIds(benefit)),
  };
}

/** Every benefit that has a questionnaire. */
export const askedBenefits: readonly AskedBenefit[] = benefitIds.map(askedBenefit);
