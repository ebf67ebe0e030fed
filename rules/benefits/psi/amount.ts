import type { Amount, PartVerdicts, Step } from '../../core/amount';
import { money, share } from '../../core/condition';
import { completedYears } from '../../core/dates';
import { roundHalfUp } from '../../core/fraction';
import type { Figures } from '../../law';
import { psiCites } from '../../law/articles/psi';
import { computation } from '../shared/condition';
import { ceilingOf, degreeOf, missingForBase, ownBase, type Ends, type Told } from './base';
import { complementFigures, gapOf, isAlone, meansOf } from './complement';

/** Figures of the amount of a child. */
export const minorFigures = ['psiMinor', 'psiMinorSingleParent', 'psiSingleParentShare'] as const;

type Law = Pick<Figures, (typeof complementFigures)[number]>;

/** What is paid for somebody under age: half of the base component, more where one adult is alone with them. */
export function minorsAmount(
  law: Pick<Figures, (typeof minorFigures)[number]>,
  { 'single-parent': alone }: PartVerdicts,
): Amount {
  const increase = law.psiMinorSingleParent - law.psiMinor;
  const sure = alone === 'yes';
  return {
    monthly: law.psiMinor + (sure ? increase : 0),
    ...(sure || alone === 'no' ? {} : { monthlyMax: law.psiMinor + increase }),
    about: sure || alone === 'no' ? [] : ['maybe-single-parent'],
    steps: [
      { id: 'psi-minor', cents: law.psiMinor, cite: psiCites.minors },
      ...(sure
        ? [
            {
              id: 'psi-single-parent',
              cents: increase,
              cite: psiCites.minors,
              shown: { share: share(law.psiSingleParentShare) },
            },
          ]
        : []),
    ],
  };
}

function baseSteps(told: Told, { before, after }: { before: Ends; after: Ends }, law: Law): readonly Step[] {
  const { workIncomeYear: work = 0, otherIncomeYear: other = 0 } = told;
  return [
    { id: 'psi-base', cents: law.psiBase, cite: psiCites.amount },
    ...(before.low === law.psiBase
      ? []
      : [
          {
            id: 'psi-own-income',
            cents: before.low - law.psiBase,
            cite: psiCites.threshold,
            shown: { own: money(work + other), limit: money(ceilingOf(work, law)) },
          },
        ]),
    ...(after.low === before.low
      ? []
      : [{ id: 'psi-pension-top-up', cents: after.low - before.low, cite: psiCites.pensionTopUp }]),
  ];
}

function complementSteps(told: Told, base: number, law: Law): readonly Step[] {
  const means = meansOf(told, base, law);
  const gap = gapOf(means);
  return [
    {
      id: 'psi-complement',
      cents: gap,
      cite: psiCites.complement,
      shown: { limit: money(roundHalfUp(means.threshold)), own: money(roundHalfUp(means.income)) },
    },
    ...(gap > means.cap
      ? [
          {
            id: 'psi-complement-cap',
            cents: means.cap - gap,
            cite: psiCites.complement,
            shown: { limit: money(means.cap) },
          },
        ]
      : []),
  ];
}

/** The most the complement can be with what is told. */
function complementAtMost(told: Told, base: number, law: Law): number {
  const means = meansOf(told, base, law);
  const counted = told.closeAdults !== undefined && told.closeMinors !== undefined;
  return counted ? Math.min(means.cap, gapOf(means)) : means.cap;
}

function aboutAdult(told: Told, law: Law, sum: Ends, verdict: string | undefined): readonly string[] {
  const degree = degreeOf(told);
  const income = (told.workIncomeYear ?? 0) > 0 && (degree === undefined || degree < law.psiHighDegree);
  const paid = verdict === 'yes';
  return [
    ...(degree === undefined ? ['degree-open'] : []),
    ...(missingForBase(told, law).length > 0 ? ['own-income-open'] : []),
    ...(income || (paid && (told.workIncomeYear ?? 0) > 0) ? ['work-income-estimate'] : []),
    ...(paid && !isAlone(told) ? ['psi-scale'] : []),
    ...(paid && (told.otherPsiHolders ?? 0) > 0 ? ['complement-of-household'] : []),
    ...(verdict === 'unknown' || verdict === 'doubt' ? ['maybe-complement'] : []),
    ...(sum.high === 0 ? ['nothing-now'] : []),
  ];
}

/** Base component and complement of an adult. */
function adultsAmount(told: Told, law: Law, { complement }: PartVerdicts): Amount {
  const base = ownBase(told, law);
  const { low, high } = base.after;
  const steps = [
    ...baseSteps(told, base, law),
    ...(complement === 'yes' ? complementSteps(told, low, law) : []),
  ];
  const monthly = steps.reduce((sum, { cents }) => sum + cents, 0);
  const monthlyMax = high + (complement === 'no' ? 0 : complementAtMost(told, high, law));
  return {
    monthly,
    ...(monthlyMax > monthly ? { monthlyMax } : {}),
    about: aboutAdult(told, law, { low: monthly, high: Math.max(monthly, monthlyMax) }, complement),
    steps,
  };
}

/** What is paid per month to somebody who asks for themselves; the steps add up to the lower end. */
export const amount = computation({
  needs: ['birthDate', 'claimDate', 'psiTold'],
  wants: ['livingPlace'],
  figures: [...complementFigures, ...minorFigures, 'ageOfMajority'],
  open: ({ birthDate, claimDate, psiTold }, law) =>
    completedYears(birthDate, claimDate) < law.ageOfMajority ? [] : missingForBase(psiTold, law),
  of: ({ birthDate, claimDate, psiTold, livingPlace }, law, parts): Amount => {
    const minor = completedYears(birthDate, claimDate) < law.ageOfMajority;
    const paid = minor ? minorsAmount(law, parts) : adultsAmount(psiTold, law, parts);
    return livingPlace === 'prison' ? { ...paid, about: [...paid.about, 'in-prison'] } : paid;
  },
});
