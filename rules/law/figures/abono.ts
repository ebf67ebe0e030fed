import { euros, percent, shareOf, type Cents, type Share } from '../../core/money';
import { derive, type Series } from '../../core/series';
import { abonoCites as cites } from '../articles/abono';
import type { Cite } from '../../core/cite';
import { iasFigures } from './ias';
import { since, years } from './since';

const shares = {
  bracket1Share: percent(50),
  bracket2Share: percent(100),
  bracket3Share: percent(170),
  bracket4Share: percent(250),
  garantiaShare: percent(35),
};
const iasPerYear = 14;

/** A limit of reference income: a share of fourteen times the IAS of the year in which the income was earned. */
function limit(id: string, ias: Series<Cents>, share: Share, source: Cite = cites.brackets): Series<Cents> {
  return derive(id, ias, (value) => shareOf(value * iasPerYear, share), source);
}

const { ias, iasLastYear, iasTwoYearsAgo } = iasFigures;

/** Limits of a year's reference income: of a new claim, of a running benefit, of a new grading asked for. */
const incomeLimits = {
  bracket1LimitNew: limit('bracket1LimitNew', iasLastYear, shares.bracket1Share),
  bracket2LimitNew: limit('bracket2LimitNew', iasLastYear, shares.bracket2Share),
  bracket3LimitNew: limit('bracket3LimitNew', iasLastYear, shares.bracket3Share),
  bracket4LimitNew: limit('bracket4LimitNew', iasLastYear, shares.bracket4Share),
  garantiaLimitNew: limit('garantiaLimitNew', iasLastYear, shares.garantiaShare, cites.garantiaLimit),
  bracket1LimitRunning: limit('bracket1LimitRunning', iasTwoYearsAgo, shares.bracket1Share),
  bracket2LimitRunning: limit('bracket2LimitRunning', iasTwoYearsAgo, shares.bracket2Share),
  bracket3LimitRunning: limit('bracket3LimitRunning', iasTwoYearsAgo, shares.bracket3Share),
  bracket4LimitRunning: limit('bracket4LimitRunning', iasTwoYearsAgo, shares.bracket4Share),
  garantiaLimitRunning: limit(
    'garantiaLimitRunning',
    iasTwoYearsAgo,
    shares.garantiaShare,
    cites.garantiaLimit,
  ),
  bracket1LimitRegraded: limit('bracket1LimitRegraded', ias, shares.bracket1Share),
  bracket2LimitRegraded: limit('bracket2LimitRegraded', ias, shares.bracket2Share),
  bracket3LimitRegraded: limit('bracket3LimitRegraded', ias, shares.bracket3Share),
  bracket4LimitRegraded: limit('bracket4LimitRegraded', ias, shares.bracket4Share),
  garantiaLimitRegraded: limit('garantiaLimitRegraded', ias, shares.garantiaShare, cites.garantiaLimit),
};

/** Shares of IAS, assets and monthly incomes. */
const limits = {
  /** How many times a year IAS is counted in the limits of the brackets. */
  iasPerYear: since('iasPerYear', iasPerYear, cites.brackets),
  bracket1Share: since('bracket1Share', shares.bracket1Share, cites.brackets),
  bracket2Share: since('bracket2Share', shares.bracket2Share, cites.brackets),
  bracket3Share: since('bracket3Share', shares.bracket3Share, cites.brackets),
  bracket4Share: since('bracket4Share', shares.bracket4Share, cites.brackets),
  garantiaShare: since('garantiaShare', shares.garantiaShare, cites.garantiaLimit, {
    confidence: 'secondary',
  }),
  ...incomeLimits,
  /** The limit of bracket 3 printed in a guide of 2026 lies this much below the one computed from the law. */
  bracket3Misprint: since<Cents>('bracket3Misprint', euros(0, 3), cites.brackets, {
    confidence: 'secondary',
  }),
};

/** Bands of age in completed months, and ages in completed years. */
const ages = {
  /** Up to and including these completed months a child is paid the first rate. */
  monthsOfBaby: since('monthsOfBaby', 36, cites.amountsRule),
  /** Up to and including these completed months bracket 4 is paid. */
  monthsOfYoungChild: since('monthsOfYoungChild', 72, cites.amountsRule),
  /** First and last age of the double payment in September. */
  septemberFromAge: years('septemberFromAge', 6, cites.september),
  septemberToAge: years('septemberToAge', 16, cites.september),
};

/** Periods, counts and months of the year. */
const periods = {
  /** Month in which school must be proved, to its last day. */
  schoolProofMonth: since('schoolProofMonth', 7, cites.schoolProof),
  /** Months to claim, counted from the month after the right arose. */
  monthsToClaim: since('monthsToClaim', 6, cites.deadline),
  /** Entitled children from which the increase for larger families is paid. */
  childrenOfLargerFamily: since('childrenOfLargerFamily', 2, cites.largerFamily),
  septemberPayments: since('septemberPayments', 2, cites.september),
  weeksOfPregnancy: since('weeksOfPregnancy', 13, cites.prenatal),
  monthsOfPrenatal: since('monthsOfPrenatal', 6, cites.prenatal),
  prenatalSingleParentShare: since('prenatalSingleParentShare', percent(35), cites.prenatalAmount),
};

/** Figures of the child benefit alone, except its amounts. */
export const abonoFigures = { ...limits, ...ages, ...periods };
