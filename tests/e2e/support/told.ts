import type { Told } from '@/rules';

/** {@link single} as it is stored. */
export const singleTold: Told = {
  birthDate: '1990-05-01',
  children: [],
  adults: [],
  workSituation: 'working',
  leftOwnJob: false,
  incomeKinds: [],
  movableAssets: 0,
  registeredVehicles: 0,
  socialHousing: false,
  citizenship: 'other',
  paper: 'refugee',
  everyoneHasNiss: true,
  specialSituations: [],
  acceptsDataAccess: true,
  acceptsPlan: true,
};

/** A mother alone with children born on these days, with permits and little income. */
export function familyTold(...births: readonly string[]): Told {
  return {
    children: births.map((childBirthDate) => ({
      childBirthDate,
      childRightSince: '2026-10-05',
      childWorks: false,
      childSchool: 'secondary',
      childCitizenship: 'other',
      childPaper: 'permit-temporary',
      childInInstitution: false,
      childDisability: false,
    })),
    adults: [],
    pregnant: false,
    abonoClaim: 'new',
    citizenship: 'other',
    paper: 'permit-temporary',
    incomeLastYear: 600_000,
    incomeAbroad: false,
    otherPropertyOrInvestments: false,
    movableAssets: 123_456,
    someChildNotOwn: false,
    everyoneHasNiss: true,
  };
}

/** Two insured parents of a baby born a few days ago, who have not decided how to share their days. */
export const parentsTold: Told = {
  parentalEvent: 'birth',
  birthOn: '2026-11-16',
  parentRole: 'mother',
  parentWork: 'employee',
  takesLeave: true,
  registeredMonths: 24,
  longGap: false,
  childrenBornAlive: 1,
  daysBeforeBirth: 0,
  hospitalDays: 0,
  earningsInWindow: 720_000,
  otherParent: 'has-right',
  sharing: 'undecided',
  otherParentEarnings: 900_000,
};
