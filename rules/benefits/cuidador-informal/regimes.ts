import type { Regime } from '../../core/benefit';
import { all, any } from '../../core/condition';
import { firstDayWithoutKinship, lastDayOfKinship } from '../../law/carer-dates';
import { firstClaimDate } from '../../law/first-claim-date';
import { computation } from '../shared/condition';
import { amount } from './amount';
import { caredPerson } from './cared-person';
import { everyCarer } from './carer';
import { choices, modalityOf } from './choices';
import { byKinship, withoutKinship, type Modalities } from './modality';
import { papersFor } from './papers';
import { subsidyFor } from './subsidy';
import { beforeMonthEnds, paidFrom } from './time';

const details = computation({
  needs: [],
  figures: ['carerDaysToTell'],
  of: (_known, { carerDaysToTell }, parts): Readonly<Record<string, string | number>> => ({
    modality: modalityOf(parts),
    carerTellChangesWithinDays: carerDaysToTell,
  }),
});

/** What one text of the law makes of its two kinds of carer. */
function regimeOf({ main, nonMain }: Modalities, simpler: boolean) {
  const subsidy = subsidyFor(main);
  return {
    subject: 'claimant',
    conditions: all('cuidador-informal', [
      any('modality', [main, nonMain]),
      ...caredPerson(simpler),
      ...everyCarer,
    ]),
    parts: [subsidy],
    ways: [main, nonMain],
    amount,
    paidFrom,
    deadlines: [beforeMonthEnds],
    papers: papersFor(main, subsidy),
    choices,
    details,
  } as const;
}

/** The status since DL 86/2024: also for people without family ties. */
export const carersToday: Regime = {
  ...regimeOf(withoutKinship, true),
  id: 'cuidador-informal',
  inForce: { from: firstDayWithoutKinship },
};

/** The status while kinship decided. */
export const carersByKinship: Regime = {
  ...regimeOf(byKinship, false),
  id: 'cuidador-informal-by-kinship',
  inForce: { from: firstClaimDate, until: lastDayOfKinship },
};
