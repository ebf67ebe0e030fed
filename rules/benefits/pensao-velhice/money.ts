import type { Amount, Step } from '../../core/amount';
import { count, share } from '../../core/condition';
import { divideHalfUp, shareOf, type Cents, type Share } from '../../core/money';
import type { Figures } from '../../law';
import { oldAgePensionCites as cites } from '../../law/articles/pensao-velhice';
import { notesOn } from '../../law/rows';
import { computation, type PensionMoney } from '../shared/condition';
import { formulaFigures, minimumFigures, minimumOf, pensionOf } from '../shared/pension-formula';
import { oldAgePensionLaw } from './law';

const MONTHS_A_YEAR = 12;

const bonusFigures = [
  'pensionBonus15',
  'pensionBonus25',
  'pensionBonus35',
  'pensionBonus40',
  'pensionBonusYears25',
  'pensionBonusYears35',
  'pensionFullCareer',
] as const;

function bonusFor(years: number, law: Pick<Figures, (typeof bonusFigures)[number]>): Share {
  if (years >= law.pensionFullCareer) return law.pensionBonus40;
  if (years >= law.pensionBonusYears35) return law.pensionBonus35;
  return years >= law.pensionBonusYears25 ? law.pensionBonus25 : law.pensionBonus15;
}

/** What a pension is worked out from, once all years are told. */
export const pensionMoney = computation({
  needs: ['fullYears', 'shortYears', 'monthsBefore1994', 'voluntaryMonths', 'pensionCareer'],
  wants: ['cgaYears', 'pensionYearsAbroad', 'averageEarnings'],
  figures: [
    ...formulaFigures,
    ...minimumFigures,
    ...bonusFigures,
    'pensionGuaranteeYears',
    'pensionVoluntaryMonths',
  ],
  of: (told, law): PensionMoney => {
    const { pensionCareer, voluntaryMonths, averageEarnings, cgaYears = 0, pensionYearsAbroad = 0 } = told;
    const years = pensionCareer.years + Math.floor(voluntaryMonths / MONTHS_A_YEAR);
    const enough =
      pensionCareer.years >= law.pensionGuaranteeYears || voluntaryMonths >= law.pensionVoluntaryMonths;
    const alone = enough || pensionYearsAbroad === 0;
    const by = !enough && cgaYears > 0 ? 'civil-service' : alone ? 'here' : 'part';
    const all = by === 'part' ? years + pensionYearsAbroad : years;
    const minimumId = minimumOf(years, law);
    return {
      by,
      years,
      base:
        averageEarnings === undefined || all === 0
          ? undefined
          : divideHalfUp(pensionOf(all, averageEarnings, law) * years, all),
      minimum: law[minimumId],
      minimumId,
      bonus: bonusFor(years, law),
    };
  },
});

/** What changes the amount of one way: months before the personal age, or months of work after pension age. */
export interface WayOfMoney {
  readonly cutMonths: number;
  readonly bonusMonths: number;
  /** What each month of an early pension takes away. */
  readonly cut: Share;
}

const unknownFor = (reason: string): Amount => ({ about: [reason], steps: [] });

/** The pension of one way per month: by the formula, cut or raised, and topped up to the minimum; always an estimate. */
export function amountOf(money: PensionMoney | undefined, way: WayOfMoney, date: string): Amount {
  if (money === undefined) return unknownFor('amount-not-published');
  const { by, base, minimum } = money;
  if (by === 'civil-service') return unknownFor('unified-pension');
  const isFull = by === 'here' && way.cutMonths === 0;
  if (base === undefined)
    return isFull
      ? onlyMinimum(money, date)
      : unknownFor(by === 'part' ? 'part-of-portugal' : 'earnings-not-told');
  const steps = [
    formula(money, base),
    ...changed('early-cut', -part(base, way.cut, way.cutMonths), way.cutMonths, way.cut, cites.cut),
    ...changed(
      'late-bonus',
      part(base, money.bonus, way.bonusMonths),
      way.bonusMonths,
      money.bonus,
      cites.bonus,
    ),
  ];
  const sum = steps.reduce((cents, step) => cents + step.cents, 0);
  const lifted = isFull && sum < minimum;
  return {
    monthly: lifted ? minimum : sum,
    about: [
      'pension-estimate',
      ...(by === 'part' ? ['part-of-portugal'] : []),
      ...(way.cutMonths > 0 ? ['no-minimum-early'] : []),
      ...(way.bonusMonths > 0 ? ['bonus-limit'] : []),
      ...(lifted ? notesOn(oldAgePensionLaw, [money.minimumId], date) : []),
    ],
    steps: lifted
      ? [...steps, { id: 'up-to-minimum', cents: minimum - sum, cite: cites.minimum, shown: yearsOf(money) }]
      : steps,
  };
}

function onlyMinimum(money: PensionMoney, date: string): Amount {
  return {
    monthly: money.minimum,
    about: ['only-minimum-known', ...notesOn(oldAgePensionLaw, [money.minimumId], date)],
    steps: [{ id: 'minimum-pension', cents: money.minimum, cite: cites.minimum, shown: yearsOf(money) }],
  };
}

function formula(money: PensionMoney, base: Cents): Step {
  return { id: 'pension-by-formula', cents: base, cite: cites.rate, shown: yearsOf(money) };
}

function yearsOf({ years }: PensionMoney) {
  return { years: count(years) };
}

function part(base: Cents, each: Share, months: number): Cents {
  return shareOf(base, { of: each.of * months, in: each.in });
}

function changed(id: string, cents: Cents, months: number, each: Share, cite: Step['cite']): readonly Step[] {
  return months === 0 ? [] : [{ id, cents, cite, shown: { months: count(months), each: share(each) } }];
}
