import type { Answers } from '../../facts';

/** What stands on the card or paper. */
export type Paper = Answers['paper'];

/**
 * The tests of residence that benefits use: contributory benefits, unemployment, family benefits, informal carer,
 * RSI, PSU, social old-age pension, CSI, PSI.
 */
export type ResidenceTest = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8';

/**
 * How a paper stands in a test: enough; not enough; enough once a title has been held for the test's period; decided
 * by the dates of an expired permit; decided by the days of waiting at AIMA; or arguable.
 */
export type Standing = 'pass' | 'fail' | 'period' | 'expired' | 'pending' | 'doubt';

type Row = Readonly<Record<ResidenceTest, Standing>>;

/** The laws of the social pension, of the CSI and of the PSI name no papers; their tests read them as that of unemployment. */
const row = (R0: Standing, R1: Standing, R2: Standing, R3: Standing, R4: Standing, R5: Standing): Row => ({
  R0,
  R1,
  R2,
  R3,
  R4,
  R5,
  R6: R1,
  R7: R1,
  R8: R1,
});

const permit = row('pass', 'pass', 'pass', 'period', 'period', 'period');
const nothing = row('pass', 'fail', 'fail', 'fail', 'fail', 'fail');

/** Each paper in each test, R0 to R5 from left to right. The acts are cited by {@link residenceCites}. */
export const standings: Readonly<Record<Paper, Row>> = {
  'permit-temporary': permit,
  'permit-permanent': permit,
  'permit-cplp': permit,
  'permit-eu-family': permit,
  'permit-blue-card': permit,
  'permit-expired': row('pass', 'expired', 'expired', 'expired', 'expired', 'doubt'),
  'granted-no-card': row('pass', 'doubt', 'doubt', 'doubt', 'doubt', 'doubt'),
  pending: row('pass', 'doubt', 'pending', 'doubt', 'doubt', 'fail'),
  appointment: row('pass', 'doubt', 'doubt', 'fail', 'fail', 'fail'),
  refused: nothing,
  'temporary-protection': row('pass', 'pass', 'pass', 'period', 'pass', 'period'),
  refugee: row('pass', 'pass', 'pass', 'pass', 'pass', 'pass'),
  'subsidiary-protection': row('pass', 'pass', 'pass', 'period', 'pass', 'period'),
  stateless: row('pass', 'pass', 'pass', 'period', 'pass', 'pass'),
  'asylum-seeker': row('pass', 'doubt', 'doubt', 'doubt', 'fail', 'fail'),
  'visa-residence': row('pass', 'doubt', 'doubt', 'period', 'doubt', 'doubt'),
  'visa-family': row('pass', 'doubt', 'pass', 'period', 'doubt', 'doubt'),
  'visa-work-search': row('pass', 'doubt', 'doubt', 'period', 'doubt', 'fail'),
  'visa-temporary-stay': row('pass', 'doubt', 'doubt', 'period', 'doubt', 'fail'),
  'visa-short': row('pass', 'fail', 'fail', 'fail', 'fail', 'fail'),
  none: nothing,
};

/** Tests in which citizens of the EU group need no certificate: their right to be treated alike is direct (Reg. 883/2004). */
export const withoutCertificate: readonly ResidenceTest[] = ['R1'];

/** What a title held for less than the test's period means: a clear *no*, or an arguable case for some papers. */
export const tooShort: Readonly<Partial<Record<ResidenceTest, 'arguable' | readonly Paper[]>>> = {
  R3: 'arguable',
  R4: 'arguable',
  R5: ['temporary-protection', 'subsidiary-protection'],
};
