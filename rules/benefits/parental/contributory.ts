import { all, any, type Node } from '../../core/condition';
import { parentalCites } from '../../law/articles/parental';
import { condition } from '../shared/condition';
import { guaranteeOf } from '../shared/guarantee';
import { opposite } from '../shared/opposite';

const { inScheme, enoughMonths, noLongGap, enoughAfterGap, elsewhere, enoughTogether, met } = guaranteeOf({
  months: 'parentalGuaranteeMonths',
  scheme: parentalCites.scheme,
  guarantee: parentalCites.guarantee,
  restart: parentalCites.guarantee,
  totalisation: parentalCites.totalisation,
});

/** Somewhere besides the Portuguese system. */
export const insuredElsewhere = elsewhere;

const notSelfEmployed = condition({
  id: 'pays-no-own-contributions',
  cite: parentalCites.paid,
  needs: ['parentWork'],
  holds: ({ parentWork }) => parentWork !== 'self-employed' && parentWork !== 'voluntary',
});

const contributionsPaid = condition({
  id: 'contributions-paid',
  cite: parentalCites.paid,
  needs: ['contributionsPaid'],
  holds: (known) => known.contributionsPaid,
});

/** The right from contributions. No nationality, no length of stay and no title is asked for. */
export const contributory: Node = all('contributory', [
  inScheme,
  met,
  any('paid-up', [notSelfEmployed, contributionsPaid]),
]);

const neverInsured = condition({
  id: 'never-insured',
  cite: parentalCites.social,
  needs: ['parentWork'],
  holds: ({ parentWork }) => parentWork === 'never',
});

const underSixMonths = opposite('under-six-months', enoughMonths, parentalCites.social);

/** Fewer months than the guarantee period asks for, as far as Portugal alone counts. */
export const tooFewMonths: Node = any('too-few-months', [
  neverInsured,
  underSixMonths,
  all('counted-anew', [
    opposite('had-long-gap', noLongGap, parentalCites.social),
    opposite('under-six-after-gap', enoughAfterGap, parentalCites.social),
  ]),
]);

/**
 * The guarantee period is not met: what the social benefit and the increase of the PSU are for. Months elsewhere that
 * might be added leave it open, as they leave the guarantee itself.
 */
export const guaranteeNotMet: Node = all('guarantee-not-met', [
  tooFewMonths,
  any('no-months-to-add', [
    neverInsured,
    opposite('not-insured-elsewhere', insuredElsewhere, parentalCites.social),
    opposite('too-few-together', enoughTogether, parentalCites.social),
  ]),
]);
