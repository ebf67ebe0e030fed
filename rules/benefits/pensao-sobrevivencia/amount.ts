import type { Amount, Step } from '../../core/amount';
import { count, money, share } from '../../core/condition';
import { roundHalfUp, times, whole } from '../../core/fraction';
import type { Cents } from '../../core/money';
import type { Cite } from '../../core/cite';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { computation } from '../shared/condition';
import { baseFacts, baseFigures, baseOf, hasNoBase, paidElsewhere, type Base } from './base';
import {
  ascendantsShare,
  descendantsShare,
  groupOf,
  partnersShare,
  shareFigures,
  type GroupShare,
} from './shares';

/** One person's part of the base, rounded half up to the cent. */
function ownPart(base: Cents, { share: part, people }: GroupShare): Cents {
  return roundHalfUp(times(times(whole(base), part), { of: 1, in: people }));
}

function partStep(id: string, cite: Cite, base: Cents, group: GroupShare): Step {
  return {
    id,
    cents: ownPart(base, group),
    cite,
    shown: { base: money(base), share: share(group.share), people: count(group.people) },
  };
}

function amountOf(steps: readonly Step[], about: readonly string[]): Amount {
  return { monthly: steps.reduce((sum, { cents }) => sum + cents, 0), about, steps };
}

/** A former spouse never gets more than the alimony that was paid (art. 29). */
function formerSpouse(part: Step, alimony: Cents | undefined, base: Base): Amount {
  if (alimony === undefined) return amountOf([part], [...base.about, 'alimony-open']);
  const cut = Math.max(0, part.cents - alimony);
  const cap: Step = {
    id: 'alimony-cap',
    cents: -cut,
    cite: survivorCites.alimonyCap,
    shown: { limit: money(alimony) },
  };
  return amountOf(cut > 0 ? [part, cap] : [part], base.about);
}

/** What the claimant gets per month. */
export const amount = computation({
  needs: [...baseFacts, 'relation', 'entitledPartners', 'entitledDescendants'],
  wants: ['entitledAscendants', 'alimony', 'alimonyAmount'],
  figures: [...baseFigures, ...shareFigures],
  open: ({ relation, alimony, alimonyAmount, entitledAscendants }) => {
    if (relation === 'parent') return entitledAscendants === undefined ? ['entitledAscendants'] : [];
    const isCapped = relation === 'ex-spouse' && alimony === 'fixed';
    return isCapped && alimonyAmount === undefined ? ['alimonyAmount'] : [];
  },
  of: (told, law): Amount => {
    if (hasNoBase(told)) return paidElsewhere;
    const base = baseOf(told, law);
    const group = groupOf(told.relation);
    if (group === 'ascendants') {
      const parents = ascendantsShare(told.entitledAscendants ?? 1, law);
      const unsure = told.entitledAscendants === undefined ? ['others-open'] : [];
      const step = partStep('ascendants-part', survivorCites.ascendantsShare, base.cents, parents);
      return amountOf([step], [...base.about, ...unsure]);
    }
    if (group === 'descendants') {
      const all = descendantsShare(told.entitledDescendants, told.entitledPartners, law);
      return amountOf(
        [partStep('descendants-part', survivorCites.descendantsShare, base.cents, all)],
        base.about,
      );
    }
    const partners = partnersShare(told.entitledPartners, law);
    const step = partStep('partners-part', survivorCites.partnersShare, base.cents, partners);
    if (told.relation === 'ex-spouse')
      return formerSpouse(step, told.alimony === 'no-means' ? undefined : told.alimonyAmount, base);
    return amountOf([step], [...base.about, ...(partners.people > 1 ? ['rest-of-former-spouse'] : [])]);
  },
});

/** What each child of the household gets per month. */
export const childAmount = computation({
  needs: [...baseFacts, 'entitledPartners', 'entitledDescendants'],
  figures: [...baseFigures, ...shareFigures],
  of: (told, law): Amount => {
    if (hasNoBase(told)) return paidElsewhere;
    const base = baseOf(told, law);
    const all = descendantsShare(told.entitledDescendants, told.entitledPartners, law);
    return amountOf(
      [partStep('descendants-part', survivorCites.descendantsShare, base.cents, all)],
      base.about,
    );
  },
});
