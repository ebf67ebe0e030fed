import { all, any, count, doubt, type Condition, type Node } from '../../core/condition';
import { parentalCites } from '../../law/articles/parental';
import { condition, type Facts } from '../shared/condition';

type Elsewhere = Facts['insuredElsewhere'];

const inScheme = condition({
  id: 'insured-in-portugal',
  cite: parentalCites.scheme,
  needs: ['parentWork'],
  holds: ({ parentWork }) => parentWork !== 'never',
});

const sixMonths = condition({
  id: 'six-months',
  cite: parentalCites.guarantee,
  needs: ['registeredMonths'],
  figures: ['parentalGuaranteeMonths'],
  holds: ({ registeredMonths }, { parentalGuaranteeMonths }) => registeredMonths >= parentalGuaranteeMonths,
  shows: ({ registeredMonths }, { parentalGuaranteeMonths }) => ({
    own: count(registeredMonths),
    limit: count(parentalGuaranteeMonths),
  }),
});

const noLongGap = condition({
  id: 'no-long-gap',
  cite: parentalCites.guarantee,
  needs: ['longGap'],
  holds: ({ longGap }) => !longGap,
});

const sixMonthsAfterGap = condition({
  id: 'six-months-after-gap',
  cite: parentalCites.guarantee,
  needs: ['monthsAfterGap'],
  figures: ['parentalGuaranteeMonths'],
  holds: ({ monthsAfterGap }, { parentalGuaranteeMonths }) => monthsAfterGap >= parentalGuaranteeMonths,
  shows: ({ monthsAfterGap }, { parentalGuaranteeMonths }) => ({
    own: count(monthsAfterGap),
    limit: count(parentalGuaranteeMonths),
  }),
});

/** Somewhere besides the Portuguese system. */
export const insuredElsewhere = condition({
  id: 'insured-elsewhere',
  cite: parentalCites.totalisation,
  needs: ['insuredElsewhere'],
  holds: (known) => known.insuredElsewhere.length > 0,
});

/** Months elsewhere are added by the office, never here: enough of them make a doubt. */
const enoughTogether = condition({
  id: 'enough-months-together',
  cite: parentalCites.totalisation,
  needs: ['registeredMonths', 'monthsElsewhere', 'insuredElsewhere'],
  figures: ['parentalGuaranteeMonths'],
  holds: (known, { parentalGuaranteeMonths }) =>
    known.registeredMonths + known.monthsElsewhere >= parentalGuaranteeMonths &&
    addedByOffice(known.insuredElsewhere),
  shows: ({ registeredMonths, monthsElsewhere }, { parentalGuaranteeMonths }) => ({
    own: count(registeredMonths + monthsElsewhere),
    limit: count(parentalGuaranteeMonths),
  }),
});

/** The surest of the countries decides what to tell: EU, civil service, agreement, another country. */
function addedByOffice(elsewhere: Elsewhere) {
  if (elsewhere.includes('eu')) return doubt('months-in-eu');
  if (elsewhere.includes('civil-service')) return doubt('months-in-civil-service');
  return elsewhere.includes('agreement') ? doubt('months-in-agreement') : doubt('months-in-other-country');
}

/** Six calendar months with contributions, counted anew after six without; months elsewhere may be added. */
const guarantee: Node = any('guarantee', [
  all('months-in-portugal', [sixMonths, any('gap', [noLongGap, sixMonthsAfterGap])]),
  all('months-elsewhere', [insuredElsewhere, enoughTogether]),
]);

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
  guarantee,
  any('paid-up', [notSelfEmployed, contributionsPaid]),
]);

const neverInsured = condition({
  id: 'never-insured',
  cite: parentalCites.social,
  needs: ['parentWork'],
  holds: ({ parentWork }) => parentWork === 'never',
});

const underSixMonths = opposite('under-six-months', sixMonths);

/** Fewer months than the guarantee period asks for, as far as Portugal alone counts. */
export const tooFewMonths: Node = any('too-few-months', [
  neverInsured,
  underSixMonths,
  all('counted-anew', [
    opposite('had-long-gap', noLongGap),
    opposite('under-six-after-gap', sixMonthsAfterGap),
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
    opposite('not-insured-elsewhere', insuredElsewhere),
    opposite('too-few-together', enoughTogether),
  ]),
]);

/** Holds where the other does not; a doubt stays one. */
function opposite(id: string, { holds, ...rest }: Condition): Condition {
  return {
    ...rest,
    id,
    cite: parentalCites.social,
    holds: (known, law) => {
      const answer = holds(known, law);
      return typeof answer === 'boolean' ? !answer : answer;
    },
  };
}
