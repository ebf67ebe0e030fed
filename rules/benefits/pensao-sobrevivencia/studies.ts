import { all, any, count, doubt, money, type Condition, type Node } from '../../core/condition';
import { completedYears, type IsoDate } from '../../core/dates';
import { survivorCites } from '../../law/articles/pensao-sobrevivencia';
import { condition, type Facts } from '../shared/condition';
import type { Descendant } from './holder';
import { claimedInTime } from './time';

/** The age that counts: at the death, or at a claim that came too late for the months before it. */
function ageThatCounts(birth: IsoDate, deathOn: IsoDate, claimDate: IsoDate, months: number): number {
  return completedYears(birth, claimedInTime(deathOn, claimDate, months) ? deathOn : claimDate);
}

/** Under age on the day that counts. */
export function minor({ prefix, birth }: Descendant): Condition {
  return condition({
    id: `${prefix}minor`,
    cite: survivorCites.descendants,
    needs: [birth, 'deathOn', 'claimDate'],
    figures: ['ageOfMajority', 'survivorClaimMonths'],
    holds: (known, { ageOfMajority, survivorClaimMonths }) =>
      ageThatCounts(known[birth], known.deathOn, known.claimDate, survivorClaimMonths) < ageOfMajority,
    shows: (known, { ageOfMajority, survivorClaimMonths }) => ({
      own: count(ageThatCounts(known[birth], known.deathOn, known.claimDate, survivorClaimMonths)),
      limit: count(ageOfMajority),
    }),
  });
}

/** Below an age that the law names as the last one: in the year after it nobody could be asked how it is read. */
function below(
  id: string,
  { prefix, birth }: Descendant,
  limit: 'survivorStudentAge' | 'survivorPostgraduateAge',
): Condition {
  return condition({
    id: `${prefix}${id}`,
    cite: survivorCites.descendants,
    needs: [birth, 'deathOn', 'claimDate'],
    figures: [limit, 'survivorClaimMonths'],
    holds: (known, law) => {
      const age = ageThatCounts(known[birth], known.deathOn, known.claimDate, law.survivorClaimMonths);
      return age === law[limit] ? doubt('age-limit') : age < law[limit];
    },
    shows: (known, law) => ({
      own: count(ageThatCounts(known[birth], known.deathOn, known.claimDate, law.survivorClaimMonths)),
      limit: count(law[limit]),
    }),
  });
}

const levels: readonly Facts['ownSchool'][] = ['secondary', 'higher'];

function enrolled({ prefix, school }: Descendant): Condition {
  return condition({
    id: `${prefix}enrolled`,
    cite: survivorCites.descendants,
    needs: [school],
    holds: (known) => (known[school] === 'basic' ? doubt('basic-school') : levels.includes(known[school])),
  });
}

function higherStudies({ prefix, school, postgraduate }: Descendant): readonly Condition[] {
  return [
    condition({
      id: `${prefix}in-higher`,
      cite: survivorCites.descendants,
      needs: [school],
      holds: (known) => known[school] === 'higher',
    }),
    condition({
      id: `${prefix}postgraduate`,
      cite: survivorCites.descendants,
      needs: [postgraduate],
      holds: (known) => known[postgraduate],
    }),
  ];
}

function earnsLittle({ prefix, work }: Descendant): Condition {
  return condition({
    id: `${prefix}earns-little`,
    cite: survivorCites.students,
    needs: [work],
    figures: ['survivorStudentLimit'],
    holds: (known, { survivorStudentLimit }) => known[work] <= survivorStudentLimit,
    shows: (known, { survivorStudentLimit }) => ({
      own: money(known[work]),
      limit: money(survivorStudentLimit),
    }),
  });
}

/** Of age, and studying with little work or none. Nobody stands in the list of children after the second age. */
export function studies(whose: Descendant): Node {
  const { prefix } = whose;
  return any(`${prefix}studies`, [
    all(`${prefix}student`, [
      below('student-age', whose, 'survivorStudentAge'),
      enrolled(whose),
      earnsLittle(whose),
    ]),
    all(`${prefix}postgraduate-student`, [
      ...(prefix === '' ? [below('postgraduate-age', whose, 'survivorPostgraduateAge')] : []),
      ...higherStudies(whose),
      earnsLittle(whose),
    ]),
  ]);
}

/** Any age, with a disability benefit. */
export function disabled({ prefix, disability }: Descendant): Condition {
  return condition({
    id: `${prefix}disability-benefit`,
    cite: survivorCites.descendants,
    needs: [disability],
    holds: (known) => known[disability],
  });
}
