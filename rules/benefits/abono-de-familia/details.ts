import type { PartVerdicts } from '../../core/amount';
import { computation } from '../shared/condition';
import { bracketFigures, bracketsOf, referenceIncome } from './bracket';
import { rateFigures, rateOf } from './rates';
import { schoolAge } from './school-year';

type Details = Readonly<Record<string, string | number>>;

/** Which of the two benefits is paid. */
function componentOf(parts: PartVerdicts): Details {
  return { component: parts['abono'] === 'no' ? 'bonificacao' : 'abono' };
}

/**
 * Bracket, reference income and entitled children as far as they are settled, the component, and in bracket 1 the
 * double payment of September, in cents, for children of school age.
 */
export const details = computation({
  needs: ['childBirthDate', 'claimDate', 'countedIncome', 'entitledChildren'],
  wants: ['childInInstitution', 'childSchool'],
  figures: [
    ...bracketFigures,
    ...rateFigures,
    'septemberFromAge',
    'septemberToAge',
    'septemberPayments',
    'schoolYearMonth',
  ],
  of: (known, law, parts): Details => {
    const { countedIncome: income, entitledChildren: children, childBirthDate: birth, claimDate } = known;
    const { poorest, richest } = bracketsOf({ income, children }, law);
    if ('open' in income || known.childInInstitution === true || poorest !== richest)
      return componentOf(parts);
    const rate = rateOf(poorest, birth, claimDate, law);
    const age = schoolAge(birth, claimDate, law.schoolYearMonth);
    const atSchool = known.childSchool !== 'none' && age >= law.septemberFromAge && age <= law.septemberToAge;
    const doubled = poorest === 1 && rate !== undefined && atSchool && parts['abono'] !== 'no';
    return {
      ...componentOf(parts),
      bracket: poorest,
      ...(children.atLeast === children.atMost
        ? {
            referenceIncome: referenceIncome(income.cents, children.atLeast),
            entitledChildren: children.atLeast,
          }
        : {}),
      ...(doubled ? { septemberDouble: law.septemberPayments * law[rate] } : {}),
    };
  },
});
