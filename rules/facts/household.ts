import type { Fact } from './kinds';

const MOST_PEOPLE = 20;

/** The claim, the claimant and the people who live with them. */
export const householdFacts = {
  claimDate: { kind: 'date', when: 'any' },
  birthDate: { kind: 'date', when: 'past' },
  pregnant: { kind: 'yesNo' },
  /** Children and young people in the household, own or not, below the highest age for child benefit. */
  children: { kind: 'people', max: MOST_PEOPLE },
  /** Other adults who share home and table; the claimant is not listed. */
  adults: { kind: 'people', max: MOST_PEOPLE },
  /** Bank balances, shares, bonds, savings certificates and funds of everybody in the household, today. */
  movableAssets: { kind: 'money' },
  /** Value of cars, boats and other registered vehicles of everybody in the household. */
  registeredVehicles: { kind: 'money' },
  /** Somebody in the household owns a home or land besides the home they live in, or has investments that pay. */
  otherPropertyOrInvestments: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;

/** Facts about each other adult. */
export const adultFacts = {
  adultBirthDate: { of: 'adults', kind: 'date', when: 'past' },
  /** Works; is registered at the job centre; has a reason not to (illness, care, study, pension); none of these. */
  adultActivity: { of: 'adults', kind: 'choice', options: ['works', 'registered', 'excused', 'none'] },
  adultRelation: { of: 'adults', kind: 'choice', options: ['partner', 'relative'] },
} as const satisfies Readonly<Record<string, Fact>>;
