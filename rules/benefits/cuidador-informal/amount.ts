import type { Amount, PartVerdicts, Step } from '../../core/amount';
import type { Cents } from '../../core/money';
import type { Figures } from '../../law';
import { carerCites } from '../../law/articles/carer';
import { computation, type Facts } from '../shared/condition';

/** Facts and figures of the amount. */
export const amountFacts = [
  'carerIncome',
  'caredBenefit',
  'caredBenefitAmount',
  'voluntaryInsurance',
] as const;

/** Figures of the amount. */
export const amountFigures = [
  'carerReference',
  'carerInsuranceTopUp',
  'dependencyFirst',
  'dependencySecond',
  'dependencyFirstSocial',
  'dependencySecondSocial',
  'thirdPersonAmount',
] as const;

type Told = Partial<Pick<Facts, (typeof amountFacts)[number]>>;
type Law = Pick<Figures, (typeof amountFigures)[number]>;

interface Ends {
  readonly least: Cents;
  readonly most: Cents;
}

const exactly = (value: Cents): Ends => ({ least: value, most: value });

/** The level of the dependency top-up differs by scheme: the person may name the sum. */
function isTopUp({ caredBenefit }: Told): boolean {
  return caredBenefit === 'first-degree' || caredBenefit === 'second-degree';
}

/** What the person cared for gets, as far as it is told. */
function dependencyOf(told: Told, law: Law): Ends {
  if (told.caredBenefit === 'third-person') return exactly(law.thirdPersonAmount);
  if (isTopUp(told) && told.caredBenefitAmount !== undefined) return exactly(told.caredBenefitAmount);
  const lowest =
    told.caredBenefit === 'second-degree' ? law.dependencySecondSocial : law.dependencyFirstSocial;
  const highest = told.caredBenefit === 'first-degree' ? law.dependencyFirst : law.dependencySecond;
  return { least: lowest, most: highest };
}

const sum = (steps: readonly Step[]): Cents => steps.reduce((total, { cents }) => total + cents, 0);

/** What is left of the reference amount, and the share of voluntary insurance that is added to it. */
function stepsOf(own: Cents, dependency: Cents, insured: boolean, law: Law): readonly Step[] {
  const taken: readonly Step[] = [
    { id: 'carer-reference', cents: law.carerReference, cite: carerCites.amount },
    ...(own === 0 ? [] : [{ id: 'carer-own-income', cents: -own, cite: carerCites.amount }]),
    ...(dependency === 0 ? [] : [{ id: 'cared-dependency', cents: -dependency, cite: carerCites.amount }]),
  ];
  const rest = sum(taken);
  if (rest <= 0)
    return rest === 0
      ? taken
      : [...taken, { id: 'carer-nothing-left', cents: -rest, cite: carerCites.amount }];
  return insured
    ? [...taken, { id: 'carer-insurance', cents: law.carerInsuranceTopUp, cite: carerCites.amount }]
    : taken;
}

/** Facts that would make the amount more exact. */
function untold(told: Told): readonly string[] {
  return [
    ...(told.carerIncome === undefined ? ['carerIncome'] : []),
    ...(isTopUp(told) && told.caredBenefitAmount === undefined ? ['caredBenefitAmount'] : []),
    ...(told.voluntaryInsurance === undefined ? ['voluntaryInsurance'] : []),
  ];
}

/** The subsidy with what is told: exact, or from the least to the most it can be. */
export function subsidyAmount(told: Told, law: Law, parts: PartVerdicts): Amount {
  const verdict = parts['carer-subsidy'];
  if (verdict === undefined || verdict === 'no') return { about: [], steps: [] };
  const dependency = dependencyOf(told, law);
  const low =
    verdict === 'unknown'
      ? []
      : stepsOf(
          told.carerIncome ?? law.carerReference,
          dependency.most,
          told.voluntaryInsurance === true,
          law,
        );
  const high = stepsOf(told.carerIncome ?? 0, dependency.least, told.voluntaryInsurance !== false, law);
  const [monthly, monthlyMax] = [sum(low), sum(high)];
  return {
    monthly,
    ...(monthlyMax > monthly ? { monthlyMax } : {}),
    about: [
      ...(verdict === 'yes' ? [] : ['maybe-subsidy']),
      ...(dependency.least === dependency.most ? [] : ['dependency-estimate']),
      ...(told.carerIncome === undefined ? ['carer-income-open'] : []),
      ...(told.voluntaryInsurance === undefined ? ['insurance-open'] : []),
      ...(monthlyMax === 0 ? ['nothing-left'] : []),
    ],
    steps: told.carerIncome === undefined ? [] : low,
  };
}

/** What the main carer is paid per month; a non-main carer is paid nothing. */
export const amount = computation({
  needs: [],
  wants: amountFacts,
  figures: amountFigures,
  open: (told, _law, parts) => (parts['carer-subsidy'] === 'no' ? [] : untold(told)),
  of: (told, law, parts): Amount => subsidyAmount(told, law, parts),
});
