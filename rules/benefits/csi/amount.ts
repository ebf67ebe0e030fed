import type { Amount, Step } from '../../core/amount';
import { money } from '../../core/condition';
import { greatest, isLess, least, roundHalfUp, times, whole, type Fraction } from '../../core/fraction';
import type { Cents } from '../../core/money';
import { csiCites } from '../../law/articles/csi';
import { computation, type Facts } from '../shared/condition';
import {
  assetFigures,
  coupleResources,
  gapTo,
  ownFacts,
  ownResources,
  partnerFacts,
  type Resources,
} from './resources';

const perMonth: Fraction = { of: 1, in: 12 };

/** A reference value and the resources that are taken from it, per year. */
interface Gap {
  readonly reference: Cents;
  readonly resources: Resources;
}

/** A yearly gap in cents a month, rounded once half up to the cent; nothing when resources are higher. */
function monthly(gap: Fraction): Cents {
  return roundHalfUp(times(greatest(whole(0), gap), perMonth));
}

type Partner = Partial<Pick<Facts, 'livesAsCouple' | 'partnerClaimsCsi'>> &
  Pick<Facts, 'partnerIncomeLastYear'>;

/** Whether the partner may get the supplement too: the resources of each must be below the reference value. */
function partnerMay({ livesAsCouple, partnerIncomeLastYear }: Partner, reference: Cents): boolean {
  return livesAsCouple === true && partnerIncomeLastYear < reference;
}

/**
 * A twelfth of what resources leave of the reference value, and for a couple never more than they leave of that of a
 * couple. When both partners claim, the total of both: how it is split stands in no text that could be read.
 */
export const amount = computation({
  needs: ['livesAsCouple', ...ownFacts, ...partnerFacts],
  wants: ['partnerClaimsCsi'],
  figures: ['csiReference', 'csiReferenceCouple', ...assetFigures],
  open: (told, { csiReference }) =>
    partnerMay(told, csiReference) && told.partnerClaimsCsi === undefined ? ['partnerClaimsCsi'] : [],
  of: (told, law): Amount => {
    const own: Gap = { reference: law.csiReference, resources: ownResources(told, law) };
    const both: Gap = { reference: law.csiReferenceCouple, resources: coupleResources(told, law) };
    const maySplit = partnerMay(told, law.csiReference);
    const together = maySplit && told.partnerClaimsCsi === true;
    const left = (counting: 'income' | 'all'): Fraction => {
      const ofBoth = gapTo(both.reference, both.resources, counting);
      if (together) return ofBoth;
      const ofOne = gapTo(own.reference, own.resources, counting);
      return told.livesAsCouple ? least(ofOne, ofBoth) : ofOne;
    };
    const lowest = monthly(left('all'));
    const highest = monthly(left('income'));
    return {
      monthly: lowest,
      ...(highest > lowest ? { monthlyMax: highest } : {}),
      about: [
        ...(together ? ['couple-split'] : []),
        ...(maySplit && told.partnerClaimsCsi === undefined ? ['partner-claims'] : []),
        ...(highest > lowest ? ['assets-rate'] : []),
        ...(highest === 0 ? ['nothing-left'] : []),
      ],
      steps: stepsTo(lowest, together ? both : own, together),
    };
  },
});

/** The lines per month, each rounded for itself, and what the couple's limit, the floor or rounding make of them. */
function stepsTo(payable: Cents, { reference, resources }: Gap, together: boolean): readonly Step[] {
  const month = (year: Fraction): Cents => roundHalfUp(times(year, perMonth));
  const base: Step = {
    id: together ? 'csi-reference-couple' : 'csi-reference',
    cents: month(whole(reference)),
    cite: csiCites.amount,
    shown: { year: money(reference) },
  };
  const income: Step = {
    id: 'csi-income',
    cents: -month(whole(resources.income)),
    cite: csiCites.resources,
    shown: { year: money(resources.income) },
  };
  const assets: Step = { id: 'csi-assets', cents: -month(resources.assets), cite: csiCites.assets };
  const lines = [base, ...[income, assets].filter(({ cents }) => cents !== 0)];
  const rest = payable - lines.reduce((sum, { cents }) => sum + cents, 0);
  return rest === 0 ? lines : [...lines, lastStep(rest, payable, { reference, resources })];
}

/** A rounding moves a cent or two; more than that is the limit of the couple, or resources above the value. */
function lastStep(cents: Cents, payable: Cents, { reference, resources }: Gap): Step {
  const isFloor = payable === 0 && isLess(gapTo(reference, resources, 'all'), whole(0));
  if (isFloor) return { id: 'csi-nothing-left', cents, cite: csiCites.amount };
  return Math.abs(cents) > 2
    ? { id: 'csi-couple-limit', cents, cite: csiCites.coupleResources }
    : { id: 'csi-rounding', cents, cite: csiCites.amount };
}
