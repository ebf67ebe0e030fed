import type { Fact } from './kinds';

const MOST_MONTHS = 600;

/** How the claimant is insured, and the pay before a leave or an illness: what parental and sickness benefit ask. */
export const contributionFacts = {
  /** How the claimant is insured, now or last. */
  parentWork: {
    kind: 'choice',
    options: [
      'employee',
      'self-employed',
      'voluntary',
      'unemployment-benefit',
      'pensioner',
      'contract-ended',
      'never',
    ],
  },
  /**
   * Calendar months with contributions in Portugal, consecutive or not, up to the first day of leave or illness, the
   * month of that day included if it has pay.
   */
  registeredMonths: { kind: 'count', max: MOST_MONTHS },
  /** Six or more months in a row without contributions, at any time since the first ones. */
  longGap: { kind: 'yesNo' },
  /** Calendar months with contributions since the last such gap. */
  monthsAfterGap: { kind: 'count', max: MOST_MONTHS, after: 'longGap' },
  /**
   * Where else the claimant was insured: the EU and its partners; a country with an agreement on parental and sickness
   * benefits; another country; the Portuguese civil service.
   */
  insuredElsewhere: { kind: 'set', options: ['eu', 'agreement', 'other', 'civil-service'] },
  /** Months insured there, at other times than in Portugal. */
  monthsElsewhere: { kind: 'count', max: MOST_MONTHS },
  /** Own contributions of self-employed or voluntary insured people are paid up. */
  contributionsPaid: { kind: 'yesNo' },
  /** Gross pay of the reference period, all months together, without holiday and Christmas pay. */
  earningsInWindow: { kind: 'money' },
  /**
   * Without pay in the reference period: gross pay since its beginning until the leave or illness, all months
   * together.
   */
  earningsLater: { kind: 'money' },
  /** Months with that pay. */
  monthsWithEarnings: { kind: 'count', max: 8 },
} as const satisfies Readonly<Record<string, Fact>>;
