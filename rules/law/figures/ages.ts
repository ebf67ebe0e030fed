import { abonoCites as cites } from '../articles/abono';
import { since, years } from './since';

/** Ages of children and young people, in completed years, and the month in which a school year starts. */
export const ageFigures = {
  ageWithoutSchool: years('ageWithoutSchool', 16, cites.ladder),
  ageInBasic: years('ageInBasic', 18, cites.ladder),
  ageInSecondary: years('ageInSecondary', 21, cites.ladder),
  ageInHigher: years('ageInHigher', 24, cites.ladder),
  /** Years by which illness or an accident may put off the age limits of school. */
  yearsOfIllness: years('yearsOfIllness', 3, cites.ladder),
  /** Age limit of disabled young people in higher education. */
  ageOfDisabledInHigher: years('ageOfDisabledInHigher', 27, cites.ladder),
  ageOfMajority: years('ageOfMajority', 18, cites.majority),
  /** Month in which a school year starts; its first day decides the age. */
  schoolYearMonth: since('schoolYearMonth', 9, cites.ladder),
};
