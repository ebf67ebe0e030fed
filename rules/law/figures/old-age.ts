import { percent } from '../../core/money';
import { contributoryPensionCites } from '../articles/contributory-pensions';
import { oldAgePensionCites as cites } from '../articles/pensao-velhice';
import { since, years } from './since';

const guides = { confidence: 'secondary', note: 'unemployed-pension' } as const;

/** Figures of the old-age pension besides its normal age, its formula and its minimums. */
export const oldAgeFigures = {
  /** Years with contributions that it asks for, and how many of them in Portugal before others are added. */
  pensionGuaranteeYears: years('pensionGuaranteeYears', 15, cites.guarantee),
  pensionLeastYearsHere: years('pensionLeastYearsHere', 1, contributoryPensionCites.totalisation),
  /** Months of voluntary insurance instead. */
  pensionVoluntaryMonths: since('pensionVoluntaryMonths', 144, cites.voluntary),
  /** Months before its first day from which a claim is taken. */
  pensionMonthsAhead: since('pensionMonthsAhead', 3, cites.start),
  /** Years after which an instalment that nobody asked for is lost. */
  pensionLapseYears: years('pensionLapseYears', 5, cites.start),
  /** Where the law forbids the job beyond this age and it was held for so many calendar years before. */
  pensionBanAge: years('pensionBanAge', 65, cites.legalBan),
  pensionBanYears: years('pensionBanYears', 5, cites.legalBan),
  /** The age from which long careers open a way. */
  pensionEarlyAge: years('pensionEarlyAge', 60, cites.flexible),
  /** A full career; each year beyond it lowers the age by so many months. */
  pensionFullCareer: years('pensionFullCareer', 40, cites.personal),
  pensionPersonalMonths: since('pensionPersonalMonths', 4, cites.personal),
  /** Careers after which nothing is cut; the shorter one for those who started before this age. */
  pensionVeryLongYears: years('pensionVeryLongYears', 48, cites.veryLong),
  pensionLongYears: years('pensionLongYears', 46, cites.veryLong),
  pensionStartedBeforeAge: years('pensionStartedBeforeAge', 17, cites.veryLong),
  /** What each month before the personal age takes away. */
  pensionEarlyCut: since('pensionEarlyCut', percent(0, 50), cites.cut),
  /** Who took an early pension may not work for the same employer for so many years. */
  pensionSameEmployerYears: years('pensionSameEmployerYears', 3, cites.cut),
  /** What each month of work after pension age adds, by years of career, until this age. */
  pensionBonus15: since('pensionBonus15', percent(0, 33), cites.bonus),
  pensionBonus25: since('pensionBonus25', percent(0, 50), cites.bonus),
  pensionBonus35: since('pensionBonus35', percent(0, 65), cites.bonus),
  pensionBonus40: since('pensionBonus40', percent(1), cites.bonus),
  pensionBonusYears25: years('pensionBonusYears25', 25, cites.bonus),
  pensionBonusYears35: years('pensionBonusYears35', 35, cites.bonus),
  pensionBonusUntilAge: years('pensionBonusUntilAge', 70, cites.bonus),
  /** After long unemployment: age when it began, age of the pension; with the longer career, both are lower. */
  pensionUnemployedFrom: since('pensionUnemployedFrom', 57, cites.unemployment, guides),
  pensionUnemployedAge: since('pensionUnemployedAge', 62, cites.unemployment, guides),
  pensionUnemployedYoungFrom: since('pensionUnemployedYoungFrom', 52, cites.unemployment, guides),
  pensionUnemployedYoungAge: since('pensionUnemployedYoungAge', 57, cites.unemployment, guides),
  pensionUnemployedYoungYears: since('pensionUnemployedYoungYears', 22, cites.unemployment, guides),
  /** With a disability: age, degree, and years worked with it. */
  pensionDisabledAge: since('pensionDisabledAge', 60, cites.disability),
  pensionDisabledDegree: since('pensionDisabledDegree', percent(80), cites.disability),
  pensionDisabledYears: since('pensionDisabledYears', 15, cites.disability),
};
