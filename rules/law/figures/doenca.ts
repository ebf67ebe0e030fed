import type { Cite } from '../../core/cite';
import { euros, percent, shareOf } from '../../core/money';
import { derive, series, type Confidence, type Series } from '../../core/series';
import { sicknessCites } from '../articles/doenca';
import { minimumWageFigures } from './minimum-wage';

const checked = '2026-11-23';
const DAYS_OF_MONTH = 30;

/** A value that has not changed since the first day of claim. */
const always = <T>(id: string, value: T, source: Cite, confidence: Confidence = 'confirmed'): Series<T> =>
  series(id, [{ from: '2023-01-01', value, source, checked, confidence }]);

/** The least that a day pays: 30 % of a thirtieth of the minimum wage; pages that print another amount are named. */
function floorOf(): Series<number> {
  const { rows } = derive(
    'sicknessFloor',
    minimumWageFigures.minimumWage,
    (wage) => shareOf(wage, { of: 30, in: 100 * DAYS_OF_MONTH }),
    sicknessCites.limits,
  );
  return series(
    'sicknessFloor',
    rows.map((row) => ({ ...row, checked, confidence: 'secondary', note: 'sickness-floor' })),
  );
}

/** Terms of the sickness benefit: contributions, waiting days, lengths. */
export const sicknessFigures = {
  /** Months with contributions that the guarantee period asks for. */
  sicknessGuaranteeMonths: always('sicknessGuaranteeMonths', 6, sicknessCites.guarantee),
  /** Months in a row without contributions after which counting starts again. */
  sicknessGapMonths: always('sicknessGapMonths', 6, sicknessCites.restart, 'secondary'),
  /** Days of work in the window of the professional-activity index. */
  sicknessIndexDays: always('sicknessIndexDays', 12, sicknessCites.index),
  /** Months of that window. */
  sicknessIndexMonths: always('sicknessIndexMonths', 4, sicknessCites.index),
  /** Whole months between the window and the month of the illness. */
  sicknessIndexGap: always('sicknessIndexGap', 1, sicknessCites.index),
  /** An illness that begins fewer days after another one continues it. */
  sicknessRelapseDays: always('sicknessRelapseDays', 60, sicknessCites.start),
  sicknessWaitEmployee: always('sicknessWaitEmployee', 3, sicknessCites.start),
  sicknessWaitSelfEmployed: always('sicknessWaitSelfEmployed', 10, sicknessCites.start),
  sicknessWaitVoluntary: always('sicknessWaitVoluntary', 30, sicknessCites.start),
  /** The most days of one illness, of employees and seafarers. */
  sicknessMostDays: always('sicknessMostDays', 1095, sicknessCites.maximum),
  /** The same, of the self-employed and of research fellows. */
  sicknessMostDaysShort: always('sicknessMostDaysShort', 365, sicknessCites.maximum),
  /** Months before that of the third: up to the end of it own contributions are paid. */
  sicknessPaidUpMonths: always('sicknessPaidUpMonths', 3, sicknessCites.paidUp, 'secondary'),
  /** Working days within which a certificate on paper is handed in. */
  sicknessPaperDays: always('sicknessPaperDays', 5, sicknessCites.paper),
  /** The most days of a first certificate. */
  sicknessFirstNoteDays: always('sicknessFirstNoteDays', 12, sicknessCites.certificate, 'secondary'),
  /** The most days of a renewal. */
  sicknessRenewalDays: always('sicknessRenewalDays', 30, sicknessCites.certificate, 'secondary'),
  /** The most days of the own declaration. */
  selfDeclarationDays: always('selfDeclarationDays', 3, sicknessCites.selfDeclaration, 'secondary'),
  /** How often a year it may be made. */
  selfDeclarationsAYear: always('selfDeclarationsAYear', 2, sicknessCites.selfDeclaration, 'secondary'),
};

/** What a day of sickness pays. */
export const sicknessAmounts = {
  sicknessFloor: floorOf(),
  /** Last day of the illness that pays the first share. */
  sicknessFirstUntil: always('sicknessFirstUntil', 30, sicknessCites.amount),
  sicknessSecondUntil: always('sicknessSecondUntil', 90, sicknessCites.amount),
  sicknessThirdUntil: always('sicknessThirdUntil', 365, sicknessCites.amount),
  sicknessFirstShare: always('sicknessFirstShare', percent(55), sicknessCites.amount),
  sicknessSecondShare: always('sicknessSecondShare', percent(60), sicknessCites.amount),
  sicknessThirdShare: always('sicknessThirdShare', percent(70), sicknessCites.amount),
  sicknessLongShare: always('sicknessLongShare', percent(75), sicknessCites.amount),
  sicknessTuberculosisShare: always('sicknessTuberculosisShare', percent(80), sicknessCites.tuberculosis),
  sicknessTuberculosisHigh: always('sicknessTuberculosisHigh', percent(100), sicknessCites.tuberculosis),
  /** Relatives in charge up to whom the lower of these two is paid. */
  sicknessTuberculosisFamily: always('sicknessTuberculosisFamily', 2, sicknessCites.tuberculosis),
  /** What the increase adds to the first two shares. */
  sicknessIncrease: always('sicknessIncrease', percent(5), sicknessCites.increase),
  /** Reference pay per month up to which it is added. */
  sicknessLowPay: always('sicknessLowPay', euros(500), sicknessCites.lowPay),
  /** Young descendants from whom on it is added. */
  sicknessDescendants: always('sicknessDescendants', 3, sicknessCites.increase),
  sicknessDescendantAge: always('sicknessDescendantAge', 16, sicknessCites.increase, 'secondary'),
  /** The same age, of descendants with child benefit. */
  sicknessDescendantAgeAbono: always('sicknessDescendantAgeAbono', 24, sicknessCites.increase, 'secondary'),
  /** Months whose pay counts. */
  sicknessReferenceMonths: always('sicknessReferenceMonths', 6, sicknessCites.reference),
  /** Whole months between them and the month of the illness. */
  sicknessReferenceGap: always('sicknessReferenceGap', 2, sicknessCites.reference),
  /** Days that this pay is divided by. */
  sicknessReferenceDays: always('sicknessReferenceDays', 180, sicknessCites.reference),
  /** Days of a month where the pay of single months is divided. */
  sicknessMonthDays: always('sicknessMonthDays', 30, sicknessCites.reference),
};
