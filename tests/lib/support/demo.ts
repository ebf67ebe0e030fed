import { all, any, condition, computation } from './rules';
import { figures, type Benefit } from '@/rules';

const cite = { act: 'lei-13-2003', article: 'art. 6.º' };

const resident = any('resident', [
  condition({
    id: 'portuguese',
    cite,
    needs: ['citizenship'],
    holds: ({ citizenship }) => citizenship === 'portuguese',
  }),
  condition({
    id: 'paper-held',
    cite,
    needs: ['citizenship', 'paper'],
    holds: ({ citizenship, paper }) => citizenship !== 'portuguese' && paper !== 'none',
  }),
]);

/** A small benefit with every kind of question: residence, two lists of people, gated income, an amount. */
export const demo: Benefit = {
  id: 'demo',
  figures,
  order: [
    'citizenship',
    'paper',
    'birthDate',
    'children',
    'childBirthDate',
    'childSchool',
    'incomeKinds',
    'wagesGross',
    'pensions',
  ],
  regimes: [
    {
      id: 'demo',
      inForce: { from: '2023-01-01' },
      subject: 'claimant',
      conditions: all('demo', [
        resident,
        condition({
          id: 'adult',
          cite,
          needs: ['birthDate', 'claimDate'],
          holds: ({ birthDate, claimDate }) => birthDate.slice(0, 4) < claimDate.slice(0, 4),
        }),
        condition({
          id: 'school',
          cite,
          needs: ['children'],
          holds: ({ children }) => {
            const open = children.flatMap(({ childSchool }, index) =>
              childSchool === undefined ? [`child-${index + 1}.childSchool`] : [],
            );
            return open.length === 0 || { open };
          },
        }),
        condition({
          id: 'income',
          cite,
          needs: ['wagesGross', 'pensions'],
          holds: ({ wagesGross, pensions }) => wagesGross + pensions < 100_000,
        }),
      ]),
      parts: [],
      amount: computation({ needs: [], of: () => ({ monthly: 1000, about: [], steps: [] }) }),
      paidFrom: computation({ needs: ['claimDate'], of: ({ claimDate }) => claimDate }),
      deadlines: [],
      papers: [{ id: 'passport' }],
    },
  ],
};
