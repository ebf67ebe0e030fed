import type { PartVerdicts } from '../../core/amount';
import { computation } from '../shared/condition';
import { careerFigures, enoughInPortugal, yearsOfPension, type CareerLaw, type Told } from './career';
import { modalityOf, openKinds } from './kinds';

const wants = [
  'receivesPsi',
  'disabilityDegree',
  'pensionScheme',
  'fullYears',
  'shortYears',
  'monthsBefore1994',
  'voluntaryMonths',
  'sickDaysUsedUp',
  'averageEarnings',
  'bestYearsPay',
] as const;

const figures = [...careerFigures, 'pensionPayments', 'psiHighDegree'] as const;

/** Portugal pays only a part, for its own years, in every kind that stands open. */
function isPart(told: Told, law: CareerLaw, parts: PartVerdicts): boolean {
  const career = yearsOfPension(told, law);
  const open = openKinds(parts).flatMap(({ kind }) =>
    kind === 'absolute' || kind === 'relative' || kind === 'special' ? [kind] : [],
  );
  return (
    career !== undefined &&
    open.length > 0 &&
    open.every((kind) => !enoughInPortugal(kind, career, told, law))
  );
}

/** What the amount alone does not say: the kind, the payments in a year, what becomes of the PSI, a missing amount. */
function detailsOf(provisionalIsSet: boolean) {
  return computation({
    needs: [],
    wants,
    figures,
    open: ({ receivesPsi, disabilityDegree }) => {
      if (receivesPsi === undefined) return ['receivesPsi'];
      return receivesPsi && disabilityDegree === undefined ? ['disabilityDegree'] : [];
    },
    of: (told, law, parts): Readonly<Record<string, string | number>> => {
      const modality = modalityOf(parts);
      const noAmount = () => {
        if (modality === 'provisional' && !provisionalIsSet) return 'provisional';
        if (isPart(told, law, parts)) return 'part';
        const noPay = told.averageEarnings === undefined && told.bestYearsPay === undefined;
        return modality === 'special' && noPay ? 'pay' : undefined;
      };
      const missing = noAmount();
      const { receivesPsi, disabilityDegree = 0 } = told;
      return {
        modality: modality === 'special-social' ? 'social' : modality,
        paymentsPerYear: law.pensionPayments,
        ...(missing === undefined ? {} : { noAmount: missing }),
        ...(receivesPsi === true
          ? { psiBeside: disabilityDegree >= law.psiHighDegree ? 'keep' : 'choose' }
          : {}),
      };
    },
  });
}

/** The details until the PSU, and since: what a provisional pension pays then is not known. */
export const detailsUntilPsu = detailsOf(true);
export const detailsWithPsu = detailsOf(false);
