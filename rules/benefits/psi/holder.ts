import { childsOwn, claimantsOwn, type Whose } from '../shared/residence';

/** Whose disability is judged: the facts that tell it, and what its condition ids start with. */
export interface Holder {
  readonly whose: Whose;
  readonly certificate: 'certificate' | 'childCertificate';
  readonly until: 'certificateUntil' | 'childCertificateUntil';
  readonly newBoard: 'newBoard' | 'childNewBoard';
  readonly degree: 'disabilityDegree' | 'childDegree';
  readonly birth: 'birthDate' | 'childBirthDate';
}

/** Somebody who asks for themselves. */
export const claimant: Holder = {
  whose: claimantsOwn,
  certificate: 'certificate',
  until: 'certificateUntil',
  newBoard: 'newBoard',
  degree: 'disabilityDegree',
  birth: 'birthDate',
};

/** A child for whom an adult asks. */
export const child: Holder = {
  whose: childsOwn,
  certificate: 'childCertificate',
  until: 'childCertificateUntil',
  newBoard: 'childNewBoard',
  degree: 'childDegree',
  birth: 'childBirthDate',
};
