import type { Cite } from '../../core/cite';
import { percent, shareOf, type Cents, type Share } from '../../core/money';
import { derive, series, type Confidence, type Series } from '../../core/series';
import { parentalCites } from '../articles/parental';
import { firstDayOfPsu, lastDayOfRsi } from '../minimum-income-dates';
import { iasFigures } from './ias';
import { dailyOf } from './parental';

const DAYS_OF_MONTH = 30;

interface Doubtful {
  readonly confidence: Confidence;
  readonly note: string;
}

/** An amount that moves with the IAS, within the days of its law. */
function ofIas(
  id: string,
  amount: (ias: Cents) => Cents,
  source: Cite,
  [first, last]: readonly [string, string | undefined],
  doubtful?: Doubtful,
): Series<Cents> {
  const { rows } = derive(id, iasFigures.ias, amount, source);
  return series(
    id,
    rows
      .filter((row) => (last === undefined || row.from <= last) && (row.until ?? first) >= first)
      .map((row) => {
        const until = last !== undefined && (row.until ?? last) > last ? last : row.until;
        return {
          ...row,
          ...doubtful,
          from: row.from < first ? first : row.from,
          ...(until === undefined ? {} : { until }),
        };
      }),
  );
}

const whileSocial = ['2023-01-01', lastDayOfRsi] as const;
const sincePsu = [firstDayOfPsu, undefined] as const;
const unconfirmed = { confidence: 'unconfirmed', note: 'social-parental-shared' } as const;

const socialDaily = (id: string, share: Share, doubtful?: Doubtful): Series<Cents> =>
  ofIas(id, (ias) => dailyOf(ias, share, DAYS_OF_MONTH), parentalCites.socialAmount, whileSocial, doubtful);

/** Amounts of the parental benefit that move with the IAS. */
export const parentalAmounts = {
  /** The least that a day of the contributory benefit pays: 80 % of a thirtieth of the IAS. */
  parentalMinimum: ofIas(
    'parentalMinimum',
    (ias) => dailyOf(ias, percent(80), DAYS_OF_MONTH),
    parentalCites.minimum,
    ['2023-01-01', undefined],
  ),
  /** A day of the social benefit: 80 % of a thirtieth of the IAS. */
  socialParentalDaily: socialDaily('socialParentalDaily', percent(80)),
  /** The same for the middle length without sharing: 64 %. */
  socialParentalMiddleDaily: socialDaily('socialParentalMiddleDaily', percent(64)),
  /** The same for the long plan: 66 %, not confirmed. */
  socialParentalLongDaily: socialDaily('socialParentalLongDaily', percent(66), unconfirmed),
  /** The same for the long plan with the long part of the father: 72 %, not confirmed. */
  socialParentalFatherLongDaily: socialDaily('socialParentalFatherLongDaily', percent(72), unconfirmed),
  /** The most income per head: 80 % of the IAS. */
  socialParentalIncomeLimit: ofIas(
    'socialParentalIncomeLimit',
    (ias) => shareOf(ias, percent(80)),
    parentalCites.means,
    whileSocial,
  ),
  /** The most savings of the household: 240 times the IAS. */
  socialParentalAssetsLimit: ofIas(
    'socialParentalAssetsLimit',
    (ias) => ias * 240,
    parentalCites.means,
    whileSocial,
  ),
  /** Increase of the PSU for its holder: 80 % less 50 % of the IAS. */
  psuParentalHolder: ofIas(
    'psuParentalHolder',
    (ias) => shareOf(ias, percent(30)),
    parentalCites.psuIncrease,
    sincePsu,
  ),
  /** Increase of the PSU for another adult: 80 % less 70 % of 50 % of the IAS. */
  psuParentalAdult: ofIas(
    'psuParentalAdult',
    (ias) => shareOf(ias, percent(45)),
    parentalCites.psuIncrease,
    sincePsu,
  ),
};

const weight = (id: string, value: Share): Series<Share> =>
  series(id, [
    {
      from: whileSocial[0],
      until: whileSocial[1],
      value,
      source: parentalCites.means,
      checked: '2026-11-22',
      confidence: 'confirmed',
    },
  ]);

/** How much each person besides the claimant weighs in the income per head. */
export const socialParentalWeights = {
  socialParentalAdultWeight: weight('socialParentalAdultWeight', percent(70)),
  socialParentalMinorWeight: weight('socialParentalMinorWeight', percent(50)),
};
