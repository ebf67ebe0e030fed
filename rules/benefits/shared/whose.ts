/** Whose residence is tested: the facts that tell it, and what its condition ids start with. */
export interface Whose {
  readonly prefix: '' | 'child-';
  readonly citizenship: 'citizenship' | 'childCitizenship';
  readonly paper: 'paper' | 'childPaper';
  readonly expiredOn: 'paperExpiredOn' | 'childPaperExpiredOn';
  readonly renewalProof: 'renewalProof' | 'childRenewalProof';
  readonly pendingSince: 'pendingSince' | 'childPendingSince';
}

/** The residence of the claimant. */
export const claimantsOwn: Whose = {
  prefix: '',
  citizenship: 'citizenship',
  paper: 'paper',
  expiredOn: 'paperExpiredOn',
  renewalProof: 'renewalProof',
  pendingSince: 'pendingSince',
};

/** The residence of a child in its own right. */
export const childsOwn: Whose = {
  prefix: 'child-',
  citizenship: 'childCitizenship',
  paper: 'childPaper',
  expiredOn: 'childPaperExpiredOn',
  renewalProof: 'childRenewalProof',
  pendingSince: 'childPendingSince',
};
