import type { Cite } from '../../core/cite';
import { all, any, doubt, money, type Condition, type Node } from '../../core/condition';
import { csiCites } from '../../law/articles/csi';
import { condition, type Facts } from '../shared/condition';
import { normalAgeReached } from '../shared/pension-age';
import { claimantsOwn, isPortuguese } from '../shared/residence';
import { residenceTest } from './legal-residence';

type Pension = Facts['ownPensions'][number];

const oldAgeOrSurvivor: readonly Pension[] = [
  'old-age',
  'survivor',
  'social-old-age',
  'foreign-old-age',
  'foreign-survivor',
];
const invalidity: readonly Pension[] = ['invalidity', 'social-invalidity'];

function hasOldAgeOrSurvivor(pensions: Facts['ownPensions']): boolean {
  return oldAgeOrSurvivor.some((pension) => pensions.includes(pension));
}

const pensionAge: Condition = normalAgeReached(csiCites.oldAge);

/** An old-age or survivor's pension of any system, Portuguese or foreign, and the normal pension age. */
const byOldAge: Node = all('csi-old-age', [
  condition({
    id: 'old-age-or-survivor-pension',
    cite: csiCites.oldAge,
    needs: ['ownPensions'],
    holds: ({ ownPensions }) => hasOldAgeOrSurvivor(ownPensions),
  }),
  pensionAge,
]);

/** An invalidity pension at any age, without the PSI. The law names foreign pensions, the office's page does not. */
const byInvalidity: Node = all('csi-invalidity', [
  condition({
    id: 'invalidity-pension',
    cite: csiCites.invalidity,
    needs: ['ownPensions'],
    holds: ({ ownPensions }) =>
      invalidity.some((pension) => ownPensions.includes(pension)) ||
      (ownPensions.includes('foreign-invalidity') && doubt('foreign-invalidity-pension')),
  }),
  condition({
    id: 'without-psi',
    cite: csiCites.invalidity,
    needs: ['receivesPsi'],
    holds: ({ receivesPsi }) => !receivesPsi,
  }),
]);

function couple(id: string, cite: Cite, holds: boolean): Condition {
  return condition({
    id,
    cite,
    needs: ['livesAsCouple'],
    holds: ({ livesAsCouple }) => livesAsCouple === holds,
  });
}

/** Income above the limit of the social pension: below it, that pension has to be asked for first. */
const aboveSocialPension: Node = any('above-social-pension', [
  all('above-social-pension-alone', [
    couple('social-pension-alone', csiCites.socialPensionRefused, false),
    condition({
      id: 'income-above-social-pension',
      cite: csiCites.socialPensionRefused,
      needs: ['ownGrossIncome'],
      figures: ['socialPensionLimit'],
      holds: ({ ownGrossIncome }, { socialPensionLimit }) => ownGrossIncome > socialPensionLimit,
      shows: ({ ownGrossIncome }, { socialPensionLimit }) => ({
        own: money(ownGrossIncome),
        limit: money(socialPensionLimit),
      }),
    }),
  ]),
  all('above-social-pension-couple', [
    couple('social-pension-couple', csiCites.socialPensionRefused, true),
    condition({
      id: 'couple-income-above-social-pension',
      cite: csiCites.socialPensionRefused,
      needs: ['coupleGrossIncome'],
      figures: ['socialPensionLimitCouple'],
      holds: ({ coupleGrossIncome }, { socialPensionLimitCouple }) =>
        coupleGrossIncome > socialPensionLimitCouple,
      shows: ({ coupleGrossIncome }, { socialPensionLimitCouple }) => ({
        own: money(coupleGrossIncome),
        limit: money(socialPensionLimitCouple),
      }),
    }),
  ]),
]);

/** Portuguese citizens of pension age who are refused the social pension because of their income. */
const bySocialPensionRefused: Node = all('csi-social-pension-refused', [
  condition({
    id: 'without-old-age-pension',
    cite: csiCites.socialPensionRefused,
    needs: ['ownPensions'],
    holds: ({ ownPensions }) => !hasOldAgeOrSurvivor(ownPensions),
  }),
  isPortuguese(claimantsOwn, residenceTest),
  pensionAge,
  aboveSocialPension,
]);

/** Holders of the PSU of pension age, or with a permanent incapacity that Social Security has certified. */
const byPsu: Node = all('csi-psu-holder', [
  condition({
    id: 'psu-holder',
    cite: csiCites.psu,
    needs: ['receivesPsu'],
    holds: ({ receivesPsu }) => receivesPsu,
  }),
  any('psu-holder-age', [
    pensionAge,
    all('psu-holder-incapacity', [
      condition({
        id: 'certified-incapacity',
        cite: csiCites.psu,
        needs: ['certifiedIncapacity'],
        holds: ({ certifiedIncapacity }) => certifiedIncapacity,
      }),
      condition({
        id: 'psu-without-psi',
        cite: csiCites.psu,
        needs: ['receivesPsi'],
        holds: ({ receivesPsi }) => !receivesPsi || doubt('psi-beside-psu'),
      }),
    ]),
  ]),
]);

/** What opens the supplement while there is a social pension. */
export const waysBeforePsu: Node = any('csi-ways', [byOldAge, byInvalidity, bySocialPensionRefused]);

/** What opens the supplement since the PSU has replaced the social pension. */
export const waysWithPsu: Node = any('csi-ways', [byOldAge, byInvalidity, byPsu]);
