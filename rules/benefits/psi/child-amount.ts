import type { Amount, PartVerdicts } from '../../core/amount';
import { money } from '../../core/condition';
import { completedYears, type IsoDate } from '../../core/dates';
import type { Figures } from '../../law';
import { psiCites } from '../../law/articles/psi';
import { computation, type Facts } from '../shared/condition';
import { minorFigures, minorsAmount } from './amount';
import { baseFigures, baseOf } from './base';

/** What the amount of a child is computed from. */
export const childAmountFacts = ['childCertificate', 'childDegree', 'childOwnIncome'] as const;

/** Figures of the amount of a child. */
export const childAmountFigures = [...baseFigures, ...minorFigures, 'ageOfMajority'] as const;

type Law = Pick<Figures, (typeof childAmountFigures)[number]>;
type Child = Partial<Pick<Facts, (typeof childAmountFacts)[number]>>;

function degreeOf({ childCertificate, childDegree }: Child): number | undefined {
  return childCertificate === 'waiting' || childCertificate === 'not-asked' ? undefined : childDegree;
}

/**
 * Somebody of the children's list who is of age: the base component of adults. Whether own income comes from work is
 * not asked, so it lies between the two readings.
 */
function grownUpsAmount(child: Child, law: Law): Amount {
  const { childOwnIncome } = child;
  const degree = degreeOf(child);
  const aYear = childOwnIncome === undefined ? undefined : childOwnIncome * 12;
  const low = baseOf(degree, { work: 0, other: aYear }, law).low;
  const high = baseOf(degree, { work: aYear, other: 0 }, law).high;
  return {
    monthly: low,
    ...(high > low ? { monthlyMax: high } : {}),
    about: [
      'grown-up-child',
      ...(degree === undefined ? ['degree-open'] : []),
      ...(incomeMatters(child, law) && childOwnIncome !== 0 ? ['grown-up-income'] : []),
    ],
    steps: [
      { id: 'psi-base', cents: law.psiBase, cite: psiCites.amount },
      ...(low === law.psiBase
        ? []
        : [
            {
              id: 'psi-own-income',
              cents: low - law.psiBase,
              cite: psiCites.threshold,
              shown: { own: money(aYear ?? 0), limit: money(law.psiComplementYear) },
            },
          ]),
    ],
  };
}

function incomeMatters(child: Child, { psiHighDegree }: Pick<Law, 'psiHighDegree'>): boolean {
  const degree = degreeOf(child);
  return degree === undefined || degree < psiHighDegree;
}

/** What the PSI pays per month for a child, or for a young person of age. */
export function psiOfChild(
  child: Child & { readonly childBirthDate: IsoDate; readonly claimDate: IsoDate },
  law: Law,
  parts: PartVerdicts,
): Amount {
  const minor = completedYears(child.childBirthDate, child.claimDate) < law.ageOfMajority;
  return minor ? minorsAmount(law, parts) : grownUpsAmount(child, law);
}

/** What is paid per month for one child. */
export const childAmount = computation({
  needs: ['childBirthDate', 'claimDate'],
  wants: childAmountFacts,
  figures: childAmountFigures,
  open: (child, law) =>
    completedYears(child.childBirthDate, child.claimDate) >= law.ageOfMajority &&
    child.childOwnIncome === undefined &&
    incomeMatters(child, law)
      ? ['childOwnIncome']
      : [],
  of: psiOfChild,
});
