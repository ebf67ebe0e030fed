import type { PartVerdicts } from '../../core/amount';
import type { Choice } from '../../core/choice';
import { computation } from '../shared/condition';
import { untoldEarnings } from '../shared/reference-pay';
import { choicesOf, type PlanFacts } from './choices';
import { dayFigures } from './days';
import { earningsFigures } from './earnings';
import { fromContributions } from './amount';
import { planFigures } from './plans';

const needs = ['birthOn', 'parentRole', 'parentalEvent'] as const;

const wants = [
  'daysBeforeBirth',
  'childrenBornAlive',
  'hospitalDays',
  'veryEarlyBirth',
  'otherParent',
  'cannotFrom',
  'sharing',
  'earningsInWindow',
  'earningsLater',
  'monthsWithEarnings',
  'otherParentEarnings',
] as const;

const figures = [
  ...planFigures,
  ...dayFigures,
  ...earningsFigures,
  'parentalTwinDays',
  'parentalHospitalDays',
  'parentalEarlyBirthDays',
] as const;

/** Facts that would make the plans more exact. */
function openIn(told: PlanFacts, parts: PartVerdicts): readonly string[] {
  const { otherParent, parentRole, childrenBornAlive } = told;
  const contributory = fromContributions(parts);
  const insured = otherParent === 'has-right' || otherParent === 'abroad';
  const mayShare = contributory ? insured : otherParent === 'no-right';
  const hasPlans = parentRole === 'mother' || otherParent !== 'no-right' || !contributory;
  return [
    ...(['childrenBornAlive', 'otherParent'] as const).filter((fact) => told[fact] === undefined),
    ...(hasPlans ? (['daysBeforeBirth', 'hospitalDays'] as const) : []).filter(
      (fact) => told[fact] === undefined,
    ),
    ...(hasPlans && told.veryEarlyBirth === undefined && (told.hospitalDays ?? 0) > 0
      ? ['veryEarlyBirth']
      : []),
    ...(mayShare && told.sharing === undefined && childrenBornAlive !== 0 ? ['sharing'] : []),
    ...(parentRole === 'father' && otherParent === 'cannot' && told.cannotFrom === undefined
      ? ['cannotFrom']
      : []),
    ...(contributory ? untoldEarnings(told) : []),
    ...(insured && told.otherParentEarnings === undefined ? ['otherParentEarnings'] : []),
  ];
}

/** The plans side by side, from contributions or by the social benefit. */
export const choicesUntilPsu = computation({
  needs,
  wants,
  figures: [
    ...figures,
    'socialParentalDaily',
    'socialParentalMiddleDaily',
    'socialParentalLongDaily',
    'socialParentalFatherLongDaily',
  ],
  open: (known, _law, parts) => (known.parentalEvent === 'adoption' ? [] : openIn(known, parts)),
  of: (known, law, parts): readonly Choice[] =>
    choicesOf(
      known,
      law,
      {
        full: law.socialParentalDaily,
        middle: law.socialParentalMiddleDaily,
        long: law.socialParentalLongDaily,
        fatherLong: law.socialParentalFatherLongDaily,
      },
      parts,
    ),
});

/** The plans side by side; the increase of the PSU is paid by the month and has none. */
export const choicesWithPsu = computation({
  needs,
  wants,
  figures,
  open: (known, _law, parts) =>
    known.parentalEvent === 'adoption' || !fromContributions(parts) ? [] : openIn(known, parts),
  of: (known, law, parts): readonly Choice[] => choicesOf(known, law, undefined, parts),
});
