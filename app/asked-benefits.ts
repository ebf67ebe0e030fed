import { benefitIds, type BenefitId } from '@/lib/benefits';
import { saidBy } from '@/lib/i18n/said-ids';
import { choiceDoubts } from '@/lib/pages/choice-doubts';
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
    says: saidBy(id, benefit === undefined ? undefined : choiceDoubts(benefit)),
  };
}

/** Every benefit that has a questionnaire. */
export const askedBenefits: readonly AskedBenefit[] = benefitIds.map(askedBenefit);
