import { computation, condition } from '@/rules/benefits/shared/condition';
import type { Benefit, Regime } from '@/rules/core/benefit';
import { all, any, day, doubt, type Node } from '@/rules/core/condition';
import { addMonths, addYears, completedYears, firstOfMonth } from '@/rules/core/dates';
import { figures } from '@/rules/law';

const cite = { act: 'codigo-civil', article: 'art. 122.º' };
const majority = 18;

const ofAge = condition({
  id: 'of-age',
  cite,
  needs: ['birthDate', 'claimDate'],
  holds: ({ birthDate, claimDate }) => completedYears(birthDate, claimDate) >= majority,
  shows: ({ birthDate }) => ({ reached: day(addYears(birthDate, majority)) }),
  turnsOn: ({ birthDate }) => [addYears(birthDate, majority)],
});
const minorWithChild = condition({
  id: 'pregnant',
  cite,
  needs: ['pregnant'],
  holds: ({ pregnant }) => pregnant,
});
const livesHere = condition({
  id: 'lives-here',
  cite,
  needs: ['citizenship'],
  holds: ({ citizenship }) => citizenship !== 'other' || doubt('other-citizen'),
});
const poor = condition({
  id: 'few-assets',
  cite,
  needs: ['movableAssets'],
  figures: ['ias'],
  holds: ({ movableAssets }, { ias }) => movableAssets <= ias,
});
const houseToo = condition({
  id: 'social-housing',
  cite,
  needs: ['socialHousing'],
  holds: ({ socialHousing }) => socialHousing,
});
const underSix = condition({
  id: 'under-six',
  cite,
  needs: ['childBirthDate', 'claimDate'],
  holds: ({ childBirthDate, claimDate }) => completedYears(childBirthDate, claimDate) < 6,
});

const money = computation({
  needs: ['movableAssets'],
  figures: ['ias'],
  of: ({ movableAssets }, { ias }, parts) => ({
    monthly: ias - movableAssets,
    about: parts['social-housing'] === 'unknown' ? ['social-housing'] : [],
    steps: [
      { id: 'ias', cents: ias, cite },
      { id: 'assets', cents: -movableAssets, cite },
    ],
  }),
});

function regime(
  id: string,
  subject: Regime['subject'],
  from: string,
  until: string | undefined,
  conditions: Node,
): Regime {
  return {
    id,
    inForce: { from, ...(until === undefined ? {} : { until }) },
    subject,
    conditions,
    parts: [houseToo],
    amount: money,
    paidFrom: computation({ needs: ['claimDate'], of: ({ claimDate }) => firstOfMonth(claimDate, 1) }),
    paidUntil: computation({ needs: ['claimDate'], of: ({ claimDate }) => addMonths(claimDate, 12) }),
    deadlines: [
      computation({
        needs: ['claimDate'],
        of: ({ claimDate }) => ({ id: 'soon', by: addMonths(claimDate, 1), monthsLost: 0 }),
      }),
    ],
    papers: [{ id: 'identity' }, { id: 'housing-contract', onlyIf: houseToo }],
  };
}

const who = any('who', [ofAge, minorWithChild]);

/** A benefit that exists only to try the machinery: two texts of the law, one condition of each kind. */
export const sample: Benefit = {
  id: 'sample',
  figures,
  regimes: [
    regime('old', 'claimant', '2023-01-01', '2026-12-30', all('old', [who, livesHere, poor])),
    regime('new', 'claimant', '2026-12-31', undefined, all('new', [ofAge, livesHere, poor])),
  ],
  order: ['birthDate', 'pregnant', 'citizenship', 'movableAssets', 'socialHousing'],
};

/** The same machinery for a benefit that is due per child. */
export const perChild: Benefit = {
  id: 'per-child',
  figures,
  regimes: [regime('child', 'child', '2023-01-01', undefined, all('child', [underSix, livesHere, poor]))],
  order: ['children', 'childBirthDate', 'citizenship', 'movableAssets', 'socialHousing'],
};
