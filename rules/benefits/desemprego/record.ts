import { all, any, count, doubt, type Answer, type Condition, type Node } from '../../core/condition';
import { unemploymentCites as cites } from '../../law/articles/desemprego';
import { coverOf, type Cover } from '../../law/agreements/cover';
import { condition } from '../shared/condition';
import { endedBy } from './loss';

const daysHere = condition({
  id: 'days-in-portugal',
  cite: cites.guarantee,
  needs: ['daysInTwoYears'],
  figures: ['sdGuaranteeDays'],
  holds: ({ daysInTwoYears }, { sdGuaranteeDays }) => daysInTwoYears >= sdGuaranteeDays,
  shows: ({ daysInTwoYears }, { sdGuaranteeDays }) => ({
    own: count(daysInTwoYears),
    limit: count(sdGuaranteeDays),
  }),
});

const daysWithOwnWork = condition({
  id: 'days-with-own-work',
  cite: cites.ownWork,
  needs: ['daysInTwoYears', 'ownWorkDays'],
  figures: ['sdGuaranteeDays'],
  holds: ({ daysInTwoYears, ownWorkDays }, { sdGuaranteeDays }) =>
    daysInTwoYears + ownWorkDays >= sdGuaranteeDays,
  shows: ({ daysInTwoYears, ownWorkDays }, { sdGuaranteeDays }) => ({
    own: count(daysInTwoYears + ownWorkDays),
    limit: count(sdGuaranteeDays),
  }),
});

/** Insured in another country too. */
export const insuredAbroad = condition({
  id: 'insured-abroad',
  cite: cites.abroad,
  needs: ['insuredAbroad'],
  holds: (known) => known.insuredAbroad.length > 0,
});

const daysTogether = condition({
  id: 'days-with-abroad',
  cite: cites.abroad,
  needs: ['daysInTwoYears', 'ownWorkDays', 'daysAbroad'],
  figures: ['sdGuaranteeDays'],
  holds: ({ daysInTwoYears, ownWorkDays, daysAbroad }, { sdGuaranteeDays }) =>
    daysInTwoYears + ownWorkDays + daysAbroad >= sdGuaranteeDays,
  shows: ({ daysInTwoYears, ownWorkDays, daysAbroad }, { sdGuaranteeDays }) => ({
    own: count(daysInTwoYears + ownWorkDays + daysAbroad),
    limit: count(sdGuaranteeDays),
  }),
});

const doubtOf: Readonly<Record<Cover, Answer>> = {
  eu: false,
  likely: doubt('needs-totalisation'),
  unknown: doubt('abroad-not-known'),
  uncovered: doubt('abroad-not-covered'),
  none: doubt('abroad-no-agreement'),
  excluded: false,
};

/** How an agreement with a country outside the EU adds up could not be read: an office must say. */
const outsideEu = condition({
  id: 'abroad-outside-eu',
  cite: cites.abroad,
  needs: ['insuredAbroad'],
  holds: (known) => doubtOf[coverOf(known.insuredAbroad, 'unemployment')],
});

/** Insured abroad in the EU alone. */
export const inEu = condition({
  id: 'abroad-in-eu',
  cite: cites.abroad,
  needs: ['insuredAbroad'],
  holds: (known) => coverOf(known.insuredAbroad, 'unemployment') === 'eu',
});

/** In the EU the country of the last job adds up, and pays; who lives here and worked across the border is an exception. */
const lastJobHere = condition({
  id: 'last-job-here',
  cite: cites.lastCountry,
  needs: ['lastInsured'],
  holds: ({ lastInsured }) =>
    lastInsured === 'frontier' ? doubt('frontier-worker') : lastInsured === 'here',
});

/** Found fit after an invalidity pension: which guarantee period holds could not be read. */
const fitAgain = condition({
  id: 'fit-after-pension',
  cite: cites.involuntary,
  needs: ['contractEnd'],
  holds: ({ contractEnd }) => contractEnd === 'fit-again' && doubt('fit-after-pension'),
});

/** Days on sickness or parental benefit that count as days of household work; nobody is asked how many there are. */
const equivalentDays = condition({
  id: 'equivalent-days',
  cite: cites.countedDays,
  needs: ['lostWork', 'daysInTwoYears', 'ownWorkDays'],
  figures: ['sdGuaranteeDays', 'sdEquivalentDays'],
  holds: ({ lostWork, daysInTwoYears, ownWorkDays }, { sdGuaranteeDays, sdEquivalentDays }) =>
    lostWork === 'domestic' &&
    daysInTwoYears + ownWorkDays + sdEquivalentDays >= sdGuaranteeDays &&
    doubt('equivalent-days'),
});

/** Days enough because of days in another country: only then is its paper asked for. */
export const withDaysAbroad: Node = all('days-abroad', [
  insuredAbroad,
  daysTogether,
  any('adds-up', [outsideEu, all('adds-up-in-eu', [inEu, lastJobHere])]),
]);

/** Enough days of work in the two years before, here, of one's own, or abroad. */
export const guarantee: Node = any('guarantee', [
  daysHere,
  daysWithOwnWork,
  withDaysAbroad,
  equivalentDays,
  fitAgain,
]);

/** Holds where the other does not hold for certain. */
function lacking(id: string, { holds, ...rest }: Condition): Condition {
  return { ...rest, id, cite: cites.socialGuarantee, holds: (known, law) => holds(known, law) !== true };
}

/** The days are not certain to be enough: what the social benefit and the increase of the PSU are for. */
export const guaranteeLacking: Node = all('guarantee-lacking', [
  lacking('too-few-days', daysHere),
  lacking('too-few-with-own-work', daysWithOwnWork),
  any('no-days-abroad', [
    lacking('not-insured-abroad', insuredAbroad),
    lacking('too-few-with-abroad', daysTogether),
    lacking('not-in-eu-alone', inEu),
    lacking('last-job-not-here', lastJobHere),
  ]),
]);

/** How many days in the last year are asked for. */
type DaysInOneYear = 'ssdGuaranteeDays' | 'ssdShortContractDays' | 'psuUnemploymentDays';

/** Days in the last year, as many as the law asks for. */
function daysInOneYear(id: string, cite: Condition['cite'], figure: DaysInOneYear): Condition {
  return condition({
    id,
    cite,
    needs: ['daysInOneYear'],
    figures: [figure],
    holds: (known, law) => known.daysInOneYear >= law[figure],
    shows: (known, law) => ({ own: count(known.daysInOneYear), limit: count(law[figure]) }),
  });
}

/** Days of one's own work and days abroad are told for two years: which of them lie in the last one, an office sees. */
function otherDays(id: string, figure: DaysInOneYear): Condition {
  return condition({
    id,
    cite: cites.ownWork,
    needs: ['daysInOneYear', 'ownWorkDays', 'insuredAbroad'],
    figures: [figure],
    holds: (known, law) => {
      if (known.insuredAbroad.length > 0 && coverOf(known.insuredAbroad, 'unemployment') !== 'excluded')
        return doubt('abroad-in-one-year');
      return known.daysInOneYear + known.ownWorkDays >= law[figure] && doubt('own-work-in-one-year');
    },
  });
}

const notTwice = any('trial-once', [
  endedBy('fixed-term-ran-out', cites.shortContract, ['fixed-term']),
  condition({
    id: 'no-trial-benefit-before',
    cite: cites.trialBefore,
    needs: ['trialBenefitBefore'],
    holds: ({ trialBenefitBefore }) => !trialBenefitBefore,
  }),
]);

/** The shorter record of the social benefit. */
export const shortRecord: Node = any('short-record', [
  daysInOneYear('days-in-one-year', cites.socialGuarantee, 'ssdGuaranteeDays'),
  all('short-contract', [
    endedBy('term-or-trial', cites.shortContract, ['fixed-term', 'trial-by-employer']),
    any('short-contract-days', [
      daysInOneYear('days-of-short-contract', cites.shortContract, 'ssdShortContractDays'),
      otherDays('other-days-of-short-contract', 'ssdShortContractDays'),
    ]),
    notTwice,
  ]),
  otherDays('other-days-in-one-year', 'ssdGuaranteeDays'),
  fitAgain,
]);

/** The record that the increase of the PSU asks for; whether other days complete it, its text does not say. */
export const psuRecord: Node = any('psu-days', [
  daysInOneYear('days-for-psu', cites.psuIncrease, 'psuUnemploymentDays'),
  otherDays('other-days-for-psu', 'psuUnemploymentDays'),
]);
