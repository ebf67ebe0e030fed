import type { Paper } from '../../core/benefit';
import { all, any, type Condition, type Node } from '../../core/condition';
import { abonoCites } from '../../law/articles/abono';
import { expiryCites, residenceCites } from '../../law/residence/cites';
import { standings, type Paper as Card } from '../../law/residence/standing';
import { condition } from '../shared/condition';
import { childsOwn, claimantsOwn, isOtherCitizen, type Whose } from '../shared/residence';
import { schoolAge } from './school-year';
import { supplement } from './supplement';

const cards = {
  'residence-permit': [
    'permit-temporary',
    'permit-permanent',
    'permit-cplp',
    'permit-eu-family',
    'permit-blue-card',
    'permit-expired',
  ],
  'protection-title': [
    'temporary-protection',
    'refugee',
    'subsidiary-protection',
    'stateless',
    'asylum-seeker',
  ],
  visa: ['visa-residence', 'visa-family', 'visa-work-search', 'visa-temporary-stay'],
} as const satisfies Readonly<Record<string, readonly Card[]>>;

/** Cards that are a residence of one's own; without one the status of the adult in charge stands for the child. */
function isOwnStatus(card: Card): boolean {
  return standings[card].R2 === 'pass';
}

function holdsOneOf(whose: Whose, held: readonly Card[]): Node {
  return all('foreigner-with-paper', [
    isOtherCitizen(whose, 'R2'),
    condition({
      id: 'paper-held',
      cite: residenceCites.R2,
      needs: [whose.paper],
      holds: (known) => held.includes(known[whose.paper]),
    }),
  ]);
}

const childWithoutStatus = condition({
  id: 'child-without-status',
  cite: residenceCites.R2,
  needs: ['childPaper'],
  holds: ({ childPaper }) => !isOwnStatus(childPaper),
});

/** The child's paper; the adult's beside it where the child's is no status of its own. */
function ofChildOrAdult(held: readonly Card[]): Node {
  return any('child-or-adult', [
    holdsOneOf(childsOwn, held),
    all('adult-for-child', [
      isOtherCitizen(childsOwn, 'R2'),
      childWithoutStatus,
      holdsOneOf(claimantsOwn, held),
    ]),
  ]);
}

function isEu(fact: 'citizenship' | 'childCitizenship'): Condition {
  return condition({
    id: 'eu-registered-paper',
    cite: residenceCites.R2,
    needs: [fact],
    holds: (known) => known[fact] === 'eu',
  });
}

function regrades(): Condition {
  return condition({
    id: 'asks-new-bracket',
    cite: abonoCites.regrading,
    needs: ['abonoClaim'],
    holds: ({ abonoClaim }) => abonoClaim === 'regrade',
  });
}

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
  { id: 'rp5045-dgss' },
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

/** The proof of AIMA: of a pending or granted application, or of a renewal when there is one. */
function aimaProof(whose: Whose): Node {
  return any('proved-by-aima', [
    holdsOneOf(whose, ['granted-no-card', 'pending', 'appointment']),
    all('renewed-at-aima', [
      holdsOneOf(whose, ['permit-expired']),
      condition({
        id: 'holds-renewal-proof',
        cite: expiryCites.renewal,
        needs: [whose.renewalProof],
        holds: (known) => known[whose.renewalProof],
      }),
    ]),
  ]);
}

/** What to bring for a child. */
export const childPapers: readonly Paper[] = [
  ...everybodys,
  { id: 'gf58-dgss', onlyIf: regrades() },
  { id: 'residence-permit', onlyIf: ofChildOrAdult(cards['residence-permit']) },
  { id: 'protection-title', onlyIf: ofChildOrAdult(cards['protection-title']) },
  { id: 'visa', onlyIf: ofChildOrAdult(cards.visa) },
  {
    id: 'aima-proof',
    onlyIf: any('aima-child-or-adult', [
      aimaProof(childsOwn),
      all('adult-for-child', [isOtherCitizen(childsOwn, 'R2'), childWithoutStatus, aimaProof(claimantsOwn)]),
    ]),
  },
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

/** What a pregnant woman brings. */
export const prenatalPapers: readonly Paper[] = [
  ...everybodys,
  { id: 'gf44-dgss' },
  { id: 'residence-permit', onlyIf: holdsOneOf(claimantsOwn, cards['residence-permit']) },
  { id: 'protection-title', onlyIf: holdsOneOf(claimantsOwn, cards['protection-title']) },
  { id: 'visa', onlyIf: holdsOneOf(claimantsOwn, cards.visa) },
  { id: 'aima-proof', onlyIf: aimaProof(claimantsOwn) },
  { id: 'eu-registration-certificate', onlyIf: isEu('citizenship') },
];
