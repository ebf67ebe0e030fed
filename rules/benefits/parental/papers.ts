import type { Paper } from '../../core/benefit';
import { all, any, doubt, type Node } from '../../core/condition';
import { parentalCites } from '../../law/articles/parental';
import { condition, type Facts } from '../shared/condition';
import { contributory, guaranteeNotMet, insuredElsewhere, tooFewMonths } from './contributory';

const needsMedical = any('needs-medical-declaration', [
  condition({
    id: 'leave-before-birth',
    cite: parentalCites.mother,
    needs: ['daysBeforeBirth'],
    holds: ({ daysBeforeBirth }) => daysBeforeBirth > 0,
  }),
  condition({
    id: 'child-in-hospital',
    cite: parentalCites.event,
    needs: ['hospitalDays'],
    holds: ({ hospitalDays }) => hospitalDays > 0,
  }),
  condition({
    id: 'other-parent-cannot',
    cite: parentalCites.instead,
    needs: ['otherParent'],
    holds: ({ otherParent }) => otherParent === 'cannot',
  }),
]);

const otherParentIs = (id: string, may: readonly Facts['otherParent'][]) =>
  condition({
    id,
    cite: parentalCites.shares,
    needs: ['otherParent'],
    holds: ({ otherParent }) => may.includes(otherParent),
  });

/** Both insured: only then are days shared from contributions. */
const bothInsured = all('both-insured', [
  contributory,
  otherParentIs('other-insured', ['has-right', 'abroad']),
]);

/** Neither has the guarantee period: days of the social benefit are shared too. */
const bothSocial = all('both-social', [guaranteeNotMet, otherParentIs('other-without-right', ['no-right'])]);

/** Whoever shares says so in writing; without the declaration the days are the mother's. */
const sharingDeclaration = (mayShare: Node): Paper => ({
  id: 'sharing-declaration',
  onlyIf: all('needs-sharing-declaration', [
    mayShare,
    condition({
      id: 'wants-to-share',
      cite: parentalCites.shares,
      needs: ['sharing'],
      holds: ({ sharing }) => {
        if (sharing === 'none' || sharing === 'short') return false;
        return sharing !== 'undecided' || doubt('only-if-shared');
      },
    }),
  ]),
});

/** Papers of the means test, and of the claim that the PSU asks for. */
const ofMeans = (id: string): Paper => ({ id, onlyIf: guaranteeNotMet });

const common: readonly Paper[] = [
  { id: 'rp5049-dgss' },
  { id: 'identity-documents' },
  {
    id: 'birth-proof',
    onlyIf: condition({
      id: 'needs-birth-proof',
      cite: parentalCites.event,
      needs: ['birthOn', 'claimDate'],
      holds: ({ birthOn, claimDate }) => birthOn <= claimDate,
    }),
  },
  { id: 'parental-medical-declaration', onlyIf: needsMedical },
  {
    id: 'foreign-insurance-record',
    onlyIf: all('needs-foreign-record', [tooFewMonths, insuredElsewhere]),
  },
  { id: 'iban' },
];

/** Papers until the PSU. */
export const papersUntilPsu: readonly Paper[] = [
  ...common,
  {
    id: 'residence-permit',
    onlyIf: all('needs-permit', [
      guaranteeNotMet,
      condition({
        id: 'needs-residence-permit',
        cite: parentalCites.socialResidence,
        needs: ['citizenship'],
        holds: ({ citizenship }) => citizenship === 'other',
      }),
    ]),
  },
  ofMeans('income-proof'),
  ofMeans('bank-balances'),

  sharingDeclaration(any('may-share', [bothInsured, bothSocial])),
];

/** Papers since the PSU: its own claim comes first where the increase is asked for. */
export const papersWithPsu: readonly Paper[] = [
  ...common,
  sharingDeclaration(bothInsured),
  ofMeans('psu-application'),
];
