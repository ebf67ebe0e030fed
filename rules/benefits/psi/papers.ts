import type { Paper } from '../../core/benefit';
import { all, any, doubt, type Condition, type Node } from '../../core/condition';
import { completedYears } from '../../core/dates';
import { psiCites } from '../../law/articles/psi';
import { condition, type Facts } from '../shared/condition';
import { complement } from './complement';
import { hasCertificate, isOver } from './certificate';
import { child, claimant, type Holder } from './holder';
import { singleParent } from './single-parent';

type Card = Facts['paper'];

const cards = {
  permit: [
    'permit-temporary',
    'permit-permanent',
    'permit-cplp',
    'permit-eu-family',
    'permit-blue-card',
    'permit-expired',
  ],
  protection: ['temporary-protection', 'refugee', 'subsidiary-protection', 'stateless', 'asylum-seeker'],
  visa: ['visa-residence', 'visa-family', 'visa-work-search', 'visa-temporary-stay'],
  aima: ['permit-expired', 'granted-no-card', 'pending', 'appointment'],
} as const satisfies Readonly<Record<string, readonly Card[]>>;

function citizen({ whose }: Holder, citizenship: Facts['citizenship']): Condition {
  return condition({
    id: `${whose.prefix}paper-of-${citizenship}`,
    cite: psiCites.residence,
    needs: [whose.citizenship],
    holds: (known) => known[whose.citizenship] === citizenship,
  });
}

function holds(holder: Holder, kind: keyof typeof cards): Node {
  const { whose } = holder;
  const held: readonly Card[] = cards[kind];
  return all(`${whose.prefix}brings-${kind}`, [
    citizen(holder, 'other'),
    condition({
      id: `${whose.prefix}holds-${kind}`,
      cite: psiCites.residence,
      needs: [whose.paper],
      holds: (known) => held.includes(known[whose.paper]),
    }),
  ]);
}

/** The receipt of the board: without a certificate, or with one for which a new board was asked. */
function receipt(holder: Holder): Node {
  const { certificate, newBoard, whose } = holder;
  return any(`${whose.prefix}brings-receipt`, [
    condition({
      id: `${whose.prefix}certificate-missing`,
      cite: psiCites.certificate,
      needs: [certificate],
      holds: (known) => known[certificate] === 'waiting' || known[certificate] === 'not-asked',
    }),
    all(`${whose.prefix}certificate-renewed`, [
      isOver(holder),
      condition({
        id: `${whose.prefix}board-asked-again`,
        cite: psiCites.certificate,
        needs: [newBoard],
        holds: (known) => known[newBoard] !== 'no',
      }),
    ]),
  ]);
}

/** What everybody brings, adults and children. */
function papersOf(holder: Holder): readonly Paper[] {
  return [
    { id: 'psi-1-dgss' },
    { id: 'identity-documents' },
    { id: 'tax-number' },
    { id: 'social-security-number' },
    { id: 'iban' },
    { id: 'amim', onlyIf: hasCertificate(holder) },
    { id: 'amim-receipt', onlyIf: receipt(holder) },
    { id: 'residence-permit', onlyIf: holds(holder, 'permit') },
    { id: 'protection-title', onlyIf: holds(holder, 'protection') },
    { id: 'visa', onlyIf: holds(holder, 'visa') },
    { id: 'aima-proof', onlyIf: holds(holder, 'aima') },
    { id: 'eu-registration-certificate', onlyIf: citizen(holder, 'eu') },
    {
      id: 'rv-1017-dgss',
      onlyIf: condition({
        id: 'somebody-without-niss',
        cite: psiCites.claim,
        needs: ['everyoneHasNiss'],
        holds: ({ everyoneHasNiss }) => !everyoneHasNiss,
      }),
    },
  ];
}

function before55(id: string, reasons: readonly Facts['disabilityBefore55'][]): Node {
  return all(`older-${id}`, [
    condition({
      id: 'past-age-limit',
      cite: psiCites.age,
      needs: ['birthDate', 'claimDate'],
      figures: ['psiAgeLimit'],
      holds: ({ birthDate, claimDate }, { psiAgeLimit }) =>
        completedYears(birthDate, claimDate) >= psiAgeLimit,
    }),
    condition({
      id,
      cite: psiCites.lateCertificate,
      needs: ['disabilityBefore55'],
      holds: ({ disabilityBefore55 }) => reasons.includes(disabilityBefore55),
    }),
  ]);
}

/** Papers of an adult who asks for themselves. */
export const adultsPapers: readonly Paper[] = [
  ...papersOf(claimant),
  { id: 'board-date-proof', onlyIf: before55('proves-board-date', ['board-asked', 'appeal']) },
  { id: 'onset-proof', onlyIf: before55('proves-onset', ['began-proven', 'began-unproven']) },
  { id: 'service-proof', onlyIf: before55('proves-service', ['service']) },
  {
    id: 'pension-proof',
    onlyIf: condition({
      id: 'proves-pension',
      cite: psiCites.pensioner,
      needs: ['ownPensions'],
      holds: ({ ownPensions }) => ownPensions.length > 0,
    }),
  },
  { id: 'household-declaration', onlyIf: complement },
];

/** Papers of an adult who asks for a child. */
export const childsPapers: readonly Paper[] = [
  ...papersOf(child),
  {
    id: 'guardianship',
    onlyIf: condition({
      id: 'somebody-elses-child',
      cite: psiCites.claim,
      needs: ['someChildNotOwn'],
      holds: ({ someChildNotOwn }) => (someChildNotOwn ? doubt('only-for-others-children') : false),
    }),
  },
  { id: 'single-parent-statement', onlyIf: singleParent(child) },
];
