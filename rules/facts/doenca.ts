import type { Fact } from './kinds';

/** What only the sickness benefit asks: the illness, the paper, earlier illness, and what is received besides. */
export const sicknessFacts = {
  /** An illness or an accident in private life; work; another person; a risk in a pregnancy. */
  sickCause: { kind: 'choice', options: ['illness', 'work', 'third-party', 'pregnancy'], sensitive: true },
  /** Money from an insurer or the person responsible: not settled; less than the benefit; paid. */
  compensation: { kind: 'choice', options: ['open', 'paid-less', 'paid'], after: 'sickCause' },
  /**
   * What certifies the illness: a CIT sent by the doctor; one on paper; a doctor's paper of another country; the own
   * declaration made with SNS 24; nothing yet.
   */
  sickPaper: { kind: 'choice', options: ['cit', 'cit-paper', 'foreign', 'self-declaration', 'none'] },
  /** Day on which the CIT on paper was issued. */
  citIssuedOn: { kind: 'date', when: 'past', after: 'sickPaper' },
  /** First day on which the claimant cannot work. */
  sickFrom: { kind: 'date', when: 'any' },
  /** Days of the certificate and its renewals, all together, as far as they are known. */
  sickDays: { kind: 'count', max: 1500 },
  /** What does away with waiting days. */
  sickWithoutWait: {
    kind: 'choice',
    options: ['none', 'hospital', 'surgery', 'tuberculosis', 'after-parental'],
    sensitive: true,
  },
  /** The scheme in which the contributions were paid, where `parentWork` does not tell it. */
  insuredAs: {
    kind: 'choice',
    options: ['employee', 'self-employed', 'seafarer', 'fellow', 'firefighter', 'other'],
    after: 'parentWork',
  },
  /** An earlier illness with a CIT that ended in the weeks before this one. */
  sickBefore: { kind: 'yesNo', after: 'sickFrom' },
  sickBeforeUntil: { kind: 'date', when: 'any', after: 'sickBefore' },
  /** All days of that illness, unpaid ones included. */
  sickBeforeDays: { kind: 'count', max: 1500, after: 'sickBefore' },
  /** Days of work really done in the months that count for the professional-activity index. */
  daysWorked: {
    kind: 'count',
    max: 124,
    after: 'sickFrom',
    window: { before: 'sickFrom', months: 'sicknessIndexMonths', gap: 'sicknessIndexGap' },
  },
  /** Had days of parental benefit in the same months. */
  parentalInWindow: {
    kind: 'yesNo',
    after: 'sickFrom',
    window: { before: 'sickFrom', months: 'sicknessIndexMonths', gap: 'sicknessIndexGap' },
  },
  /** What is received, or where the claimant is, in the days of illness; empty when nothing applies. */
  sickInstead: { kind: 'set', options: ['parental', 'carer', 'pre-retirement', 'prison'], sensitive: true },
  /** Own, adopted or step children and grandchildren at home, of the ages for the increase. */
  youngDescendants: { kind: 'count', max: 20 },
  /** One of the children gets the disability supplement. */
  descendantSupplement: { kind: 'yesNo' },
  /** Relatives in charge of a person with tuberculosis. */
  familyInCharge: { kind: 'count', max: 20, after: 'sickWithoutWait' },
} as const satisfies Readonly<Record<string, Fact>>;
