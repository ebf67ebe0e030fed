import type { Amount, PartVerdicts, Step } from '../../core/amount';
import type { Choice } from '../../core/choice';
import { all, count, share, type Node } from '../../core/condition';
import { completedYears, type IsoDate } from '../../core/dates';
import { shareOf } from '../../core/money';
import type { Verdict } from '../../core/verdict';
import type { Figures } from '../../law';
import { abonoCites } from '../../law/articles/abono';
import { notesOn } from '../../law/rows';
import { computation } from '../shared/condition';
import { dependsOnHelp, enoughHours, notInFundedPlace } from '../shared/constant-help';
import { supplementInsteadOfPsi } from '../shared/supplement';
import { supplementFigures, supplementOf } from '../shared/supplement-rate';
import { psiLaw } from './law';
import { childAmountFacts, childAmountFigures, psiOfChild } from './child-amount';

/** The way instead of the PSI: the disability supplement of child benefit. */
export const supplementWay: Node = supplementInsteadOfPsi;

/** On that way, the allowance for another person's help too; it has the same tests of contributions or of means. */
export const thirdPersonWay: Node = all('assistencia-terceira-pessoa', [
  supplementInsteadOfPsi,
  dependsOnHelp,
  enoughHours,
  notInFundedPlace,
]);

const figures = [
  ...childAmountFigures,
  ...supplementFigures,
  'singleParentShareBracket1',
  'singleParentShareOthers',
  'thirdPersonAmount',
] as const;

type Law = Pick<Figures, (typeof figures)[number]>;

/** Lines of the supplement, its increase for one adult alone, and the help of another person. */
function supplementSteps(
  birth: IsoDate,
  date: IsoDate,
  law: Law,
  { alone, helped, increase }: { alone: boolean; helped: boolean; increase: Law['singleParentShareOthers'] },
): readonly Step[] {
  const cents = law[supplementOf(birth, date, law)];
  return [
    {
      id: 'way-supplement',
      cents,
      cite: abonoCites.supplementAmount,
      shown: { age: count(completedYears(birth, date)) },
    },
    ...(alone
      ? [
          {
            id: 'way-single-parent',
            cents: shareOf(cents, increase),
            cite: abonoCites.singleParent,
            shown: { share: share(increase) },
          },
        ]
      : []),
    ...(helped
      ? [{ id: 'way-third-person', cents: law.thirdPersonAmount, cite: abonoCites.supplementAmount }]
      : []),
  ];
}

const sum = (steps: readonly Step[]) => steps.reduce((total, { cents }) => total + cents, 0);
const isOpen = (verdict: Verdict | undefined) => verdict === 'unknown' || verdict === 'doubt';

function supplementAmount(birth: IsoDate, date: IsoDate, law: Law, parts: PartVerdicts): Amount {
  const alone = parts['single-parent'];
  const help = parts['assistencia-terceira-pessoa'];
  const low = supplementSteps(birth, date, law, {
    alone: alone === 'yes',
    helped: help === 'yes',
    increase: law.singleParentShareOthers,
  });
  const high = supplementSteps(birth, date, law, {
    alone: alone !== 'no',
    helped: help !== 'no',
    increase: law.singleParentShareBracket1,
  });
  const used = [
    supplementOf(birth, date, law),
    ...(alone === 'no' ? [] : (['singleParentShareOthers'] as const)),
  ];
  return {
    monthly: sum(low),
    ...(sum(high) > sum(low) ? { monthlyMax: sum(high) } : {}),
    about: [
      ...(isOpen(alone) ? ['maybe-single-parent'] : []),
      ...(isOpen(help) ? ['maybe-third-person'] : []),
      ...notesOn(psiLaw, used, date),
    ],
    steps: low,
  };
}

/**
 * The PSI and the disability supplement side by side: the law lets the family choose in the first claim. Nothing to
 * choose where the supplement is not open.
 */
export const choices = computation({
  needs: ['childBirthDate', 'claimDate'],
  wants: childAmountFacts,
  figures,
  of: (child, law, parts): readonly Choice[] => {
    const psi = parts['psi-child'];
    const supplement = parts['bonificacao'];
    if (psi === undefined || psi === 'no' || supplement === undefined || supplement === 'no') return [];
    const helped = parts['assistencia-terceira-pessoa'] === 'yes';
    return [
      { id: 'psi', verdict: psi, amount: psiOfChild(child, law, parts), spans: [] },
      {
        id: helped ? 'supplement-and-help' : 'supplement',
        verdict: supplement,
        amount: supplementAmount(child.childBirthDate, child.claimDate, law, parts),
        spans: [],
      },
    ];
  },
});
