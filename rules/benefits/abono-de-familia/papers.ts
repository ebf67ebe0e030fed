import type { Paper } from '../../core/benefit';
import { all, type Condition } from '../../core/condition';
import { abonoCites } from '../../law/articles/abono';
import { condition } from '../shared/condition';
import { claimantsOwn } from '../shared/residence';
import {
  aimaProofForChild,
  cards,
  claimantsAimaProof,
  holdsOneOf,
  isEu,
  ofChildOrAdult,
  permitForChild,
} from '../shared/child-residence-papers';
import { schoolAge } from './school-year';
import { supplement } from '../shared/supplement';

const claimsFirst = condition({
  id: 'claims-for-the-first-time',
  cite: abonoCites.claim,
  needs: ['abonoClaim'],
  holds: ({ abonoClaim }) => abonoClaim === 'new',
});

const regrades = condition({
  id: 'asks-new-bracket',
  cite: abonoCites.regrading,
  needs: ['abonoClaim'],
  holds: ({ abonoClaim }) => abonoClaim === 'regrade',
});

type YesNo = 'someChildNotOwn' | 'incomeAbroad' | 'childIllnessDelay';

function told(id: string, fact: YesNo, cite = abonoCites.claim): Condition {
  return condition({ id, cite, needs: [fact], holds: (known) => known[fact] });
}

/** From the age at which school counts; nobody of that age is asked for more than the ladder asks anyway. */
const ofSchoolProofAge = condition({
  id: 'of-school-proof-age',
  cite: abonoCites.schoolProof,
  needs: ['childBirthDate', 'claimDate'],
  figures: ['ageWithoutSchool', 'schoolYearMonth'],
  holds: ({ childBirthDate, claimDate }, { ageWithoutSchool, schoolYearMonth }) =>
    schoolAge(childBirthDate, claimDate, schoolYearMonth) >= ageWithoutSchool,
});

const enrolledSomewhere = condition({
  id: 'enrolled-somewhere',
  cite: abonoCites.schoolProof,
  needs: ['childSchool'],
  holds: ({ childSchool }) => childSchool !== 'none',
});

const normalLimit = { basic: 'ageInBasic', secondary: 'ageInSecondary', higher: 'ageInHigher' } as const;

const beyondNormalAge = condition({
  id: 'beyond-normal-age',
  cite: abonoCites.ladder,
  needs: ['childBirthDate', 'claimDate', 'childSchool'],
  figures: ['schoolYearMonth', 'ageInBasic', 'ageInSecondary', 'ageInHigher'],
  holds: ({ childBirthDate, claimDate, childSchool }, law) =>
    childSchool !== 'none' &&
    schoolAge(childBirthDate, claimDate, law.schoolYearMonth) >= law[normalLimit[childSchool]],
});

/** Papers of every claim, prenatal ones included. */
const everybodys: readonly Paper[] = [
  { id: 'identity-documents' },
  { id: 'tax-number' },
  { id: 'social-security-number' },
  { id: 'iban' },
  {
    id: 'rv-1017-dgss',
    onlyIf: condition({
      id: 'somebody-without-niss',
      cite: abonoCites.claim,
      needs: ['everyoneHasNiss'],
      holds: ({ everyoneHasNiss }) => !everyoneHasNiss,
    }),
  },
  { id: 'foreign-income-proof', onlyIf: told('income-abroad', 'incomeAbroad', abonoCites.incomeCounted) },
];

/** What to bring for a child: the form of a first claim, or that of a new grading; none while it is paid. */
export const childPapers: readonly Paper[] = [
  { id: 'rp5045-dgss', onlyIf: claimsFirst },
  ...everybodys,
  { id: 'gf58-dgss', onlyIf: regrades },
  { id: 'residence-permit', onlyIf: permitForChild },
  { id: 'protection-title', onlyIf: ofChildOrAdult(cards['protection-title']) },
  { id: 'visa', onlyIf: ofChildOrAdult(cards.visa) },
  { id: 'aima-proof', onlyIf: aimaProofForChild },
  { id: 'eu-registration-certificate', onlyIf: isEu('childCitizenship') },
  { id: 'guardianship', onlyIf: told('not-own-child', 'someChildNotOwn') },
  { id: 'school-enrolment', onlyIf: all('school-to-prove', [ofSchoolProofAge, enrolledSomewhere]) },
  {
    id: 'illness-declaration',
    onlyIf: all('illness-to-prove', [
      ofSchoolProofAge,
      beyondNormalAge,
      told('illness-delay', 'childIllnessDelay', abonoCites.ladder),
    ]),
  },
  { id: 'rp5034-dgss', onlyIf: supplement },
];

/** What a pregnant woman brings: her claim is a first one, whatever is paid for other children. */
export const prenatalPapers: readonly Paper[] = [
  { id: 'rp5045-dgss' },
  ...everybodys,
  { id: 'gf44-dgss' },
  { id: 'residence-permit', onlyIf: holdsOneOf(claimantsOwn, cards['residence-permit']) },
  { id: 'protection-title', onlyIf: holdsOneOf(claimantsOwn, cards['protection-title']) },
  { id: 'visa', onlyIf: holdsOneOf(claimantsOwn, cards.visa) },
  { id: 'aima-proof', onlyIf: claimantsAimaProof },
  { id: 'eu-registration-certificate', onlyIf: isEu('citizenship') },
];
