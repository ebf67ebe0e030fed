import type { Fact } from './kinds';

/** Facts about each child, and those that only the child benefit asks. */
export const childFacts = {
  childBirthDate: { of: 'children', kind: 'date', when: 'past' },
  /** Works, other than under a contract in the school holidays. */
  childWorks: { of: 'children', kind: 'yesNo' },
  /** The level in which the child is enrolled this school year; training counts as the level needed to enter it. */
  childSchool: { of: 'children', kind: 'choice', options: ['none', 'basic', 'secondary', 'higher'] },
  /** A doctor states that illness or an accident kept the child from normal schooling. */
  childIllnessDelay: { of: 'children', kind: 'yesNo' },
  /** Finished the 12th grade last school year and could not enter the next level for want of a place. */
  childWaitingForPlace: { of: 'children', kind: 'yesNo' },
  /** Lives in an institution, without a household of its own ("pessoa isolada"). */
  childInInstitution: { of: 'children', kind: 'yesNo' },
  /** A disability that needs special teaching or therapy, or a place in a special establishment. */
  childDisability: { of: 'children', kind: 'yesNo', sensitive: true },
  /** Was receiving, or had claimed, the disability supplement before the age limit was lowered. */
  childOldSupplement: { of: 'children', kind: 'yesNo' },
  childReceivesPsi: { of: 'children', kind: 'yesNo' },
  /** Gross, per month, of the child alone. */
  childOwnIncome: { of: 'children', kind: 'money' },
  /** The day the right arose: birth, arrival in Portugal with papers, or the 31st day of waiting at AIMA. */
  childRightSince: { of: 'children', kind: 'date', when: 'past' },
} as const satisfies Readonly<Record<string, Fact>>;

/** What the child benefit asks about the household. */
export const abonoFacts = {
  /** A first claim, a running benefit, or a new grading asked for because income or household changed. */
  abonoClaim: { kind: 'choice', options: ['new', 'running', 'regrade'] },
  /** Gross income of everybody in the household in the calendar year before the claim. */
  incomeLastYear: { kind: 'money', yearsBefore: 1 },
  /** The same, in the calendar year before that one. */
  incomeTwoYearsAgo: { kind: 'money', yearsBefore: 2 },
  /** The same, in the calendar year of the claim. */
  incomeThisYear: { kind: 'money', yearsBefore: 0 },
  /**
   * The person in charge of the disabled child: insured in the window, or dead and insured in the months before;
   * pensioner, also for an injury at work with an incapacity of two thirds or of less; insured in that time only in
   * another country; or none of these.
   */
  contributionRecord: {
    kind: 'choice',
    options: [
      'contributions',
      'contributions-before-death',
      'pension',
      'injury-pension-two-thirds',
      'injury-pension-lower',
      'contributions-abroad',
      'none',
    ],
  },
  /** Gross income of the household in one month. */
  grossMonthlyIncome: { kind: 'money' },
  /** A social risk recognised by an office: loss of work, illness, separation. */
  socialRisk: { kind: 'yesNo' },
  /** Completed weeks of pregnancy on the day of the claim. */
  pregnancyWeeks: { kind: 'count', max: 45, growsWeekly: true },
  unbornChildren: { kind: 'count', max: 9 },
  /** A child of the household was not born to the claimant or adopted: placed with them, a ward, a relative. */
  someChildNotOwn: { kind: 'yesNo' },
  /** Somebody in the household had income outside Portugal in the year that counts. */
  incomeAbroad: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
