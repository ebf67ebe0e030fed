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
