import { benefitIds, type BenefitId } from '@/lib/benefits';
import type { AskedBenefit } from '@/lib/texts/build';
import { benefits } from '@/rules/benefits';

/** A benefit and the facts it may ask about, for choosing its texts. */
export function askedBenefit(id: BenefitId): AskedBenefit {
  return { id, order: benefits[id]?.order ?? [] };
}

/** Every benefit that has a questionnaire. */
export const askedBenefits: readonly AskedBenefit[] = benefitIds.map(askedBenefit);
