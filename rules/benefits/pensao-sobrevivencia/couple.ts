import type { Cite } from '../../core/cite';
import { all, any, count, day, doubt, type Condition, type Node } from '../../core/condition';
import { addYears } from '../../core/dates';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { condition, type Facts } from '../shared/condition';
import { claimedInTime, coupleEnd } from './time';

/** Who the claimant was to the person who died. */
export function isRelated(id: string, relation: Facts['relation'], cite: Cite): Condition {
  return condition({ id, cite, needs: ['relation'], holds: (known) => known.relation === relation });
}

const marriedAYear = condition({
  id: 'married-a-year',
  cite: survivorCites.spouse,
  needs: ['marriedOn', 'deathOn'],
  figures: ['survivorMarriageYears'],
  holds: ({ marriedOn, deathOn }, { survivorMarriageYears }) =>
    addYears(marriedOn, survivorMarriageYears) <= deathOn,
  shows: ({ marriedOn }, { survivorMarriageYears }) => ({
    own: day(marriedOn),
    limit: count(survivorMarriageYears),
  }),
});

const hasCommonChild = condition({
  id: 'common-child',
  cite: survivorCites.spouse,
  needs: ['commonChild'],
  holds: ({ commonChild }) => commonChild,
});

/** More than so many years: on the anniversary itself it is not more. */
const livedAsCouple = condition({
  id: 'lived-as-couple',
  cite: survivorCites.union,
  needs: ['coupleSince', 'deathOn'],
  figures: ['survivorCoupleYears'],
  holds: ({ coupleSince, deathOn }, { survivorCoupleYears }) =>
    addYears(coupleSince, survivorCoupleYears) < deathOn,
  shows: ({ coupleSince }, { survivorCoupleYears }) => ({
    own: day(coupleSince),
    limit: count(survivorCoupleYears),
  }),
});

const accidentOrLaterIllness = condition({
  id: 'accident-or-later-illness',
  cite: survivorCites.spouse,
  needs: ['deathCause'],
  holds: ({ deathCause }) => {
    if (deathCause === 'else') return doubt('cause-unclear');
    return deathCause !== 'illness-before';
  },
});

const asSpouse = all('as-spouse', [
  isRelated('is-spouse', 'spouse', survivorCites.spouse),
  any('marriage-counts', [marriedAYear, hasCommonChild, livedAsCouple, accidentOrLaterIllness]),
]);

const asPartner = all('as-partner', [
  isRelated('is-partner', 'partner', survivorCites.union),
  livedAsCouple,
  condition({
    id: 'not-married-to-another',
    cite: survivorCites.unionLaw,
    needs: ['marriedToAnother'],
    holds: ({ marriedToAnother }) => !marriedToAnother,
  }),
]);

const asFormerSpouse = all('as-ex-spouse', [
  isRelated('is-ex-spouse', 'ex-spouse', survivorCites.formerSpouse),
  condition({
    id: 'alimony-due',
    cite: survivorCites.formerSpouse,
    needs: ['alimony'],
    holds: ({ alimony }) => alimony !== 'none',
  }),
]);

/** A husband or wife, a partner, or a former husband or wife on the day of death. */
export const couple: Node = any('couple', [asSpouse, asPartner, asFormerSpouse]);

/** A new couple ends the right; months before it may still be paid when the claim loses none. */
const noNewCouple = condition({
  id: 'no-new-couple',
  cite: survivorCites.ends,
  needs: ['newCouple', 'deathOn', 'claimDate'],
  figures: ['survivorClaimMonths'],
  holds: ({ newCouple, deathOn, claimDate }, { survivorClaimMonths }) => {
    if (!newCouple) return true;
    return claimedInTime(deathOn, claimDate, survivorClaimMonths) && doubt('months-before-new-couple');
  },
});

/** Who was younger has some years only; what can prolong them, the office must check once they are over. */
const yearsNotOver = condition({
  id: 'years-not-over',
  cite: survivorCites.duration,
  needs: ['birthDate', 'deathOn', 'claimDate'],
  figures: ['survivorAge', 'survivorYears', 'survivorClaimMonths'],
  holds: ({ birthDate, deathOn, claimDate }, law) => {
    const end = coupleEnd(birthDate, deathOn, law);
    return (
      end === undefined ||
      claimDate < end ||
      claimedInTime(deathOn, claimDate, law.survivorClaimMonths) ||
      doubt('years-over')
    );
  },
});

/** The same with what the pension asks beside: it ends with a new couple, and for the young after some years. */
export const coupleForPension: Node = all('couple-for-pension', [couple, noNewCouple, yearsNotOver]);
