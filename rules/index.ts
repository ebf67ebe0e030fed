/** The only door to the law: what may be asked, what is decided, and every figure with its source. */
export { judgeFor, firstDayAfterNo, onDay, tracesFor } from './judging';
export { questionsFor } from './asking';
export { decidingConditions, doubtsOf, leavesOf, conditionsOf } from './core/explain';
export { factOf, gateOf, reference } from './core/interview';
export { NOT_PUBLISHED, type Trace } from './core/judge';
export { answerTo, PEOPLE, personId, regimesOn, withAnswer } from './core/situation';
export {
  addDays,
  addMonths,
  completedYears,
  daysBetween,
  firstOfMonth,
  isIsoDate,
  yearOf,
  type IsoDate,
} from './core/dates';
export type { Amount, Deadline, Step } from './core/amount';
export { computationsOf, treesOf, type Advice, type Benefit, type Paper, type Regime } from './core/benefit';
export type { Choice, Span } from './core/choice';
export type { Cite } from './core/cite';
export type { Shown, ShownFigures } from './core/condition';
export type { Cents, Share } from './core/money';
export type { NeededPaper, Outcome } from './core/outcome';
export type { Payment } from './core/payment';
export { readerOf, type FiguresOnDay } from './core/figures';
export type { Confidence, Row, Series } from './core/series';
export { allOf, type Verdict } from './core/verdict';
export {
  factPlaces,
  vocabulary,
  type Answers,
  type Fact,
  type FactId,
  type FactKind,
  type Told,
} from './facts';
export { figures, firstClaimDate, lawOn, type FigureId } from './law';
export { detailsInMoney, units, type Unit } from './law/units';
export { acts, type Act, type ActId } from './law/acts';
export { guideCorrections } from './law/guide';
export type { Correction } from './law/guide/correction';
export { minimumIncomeAdvice } from './benefits/rsi/advice';
export { documents, type Issuer, type PaperData, type PaperId } from './law/documents';
export { agreements } from './law/agreements';
export { withoutAgreement } from './law/agreements/others';
export { branches, type Agreement, type Branch, type Covered } from './law/agreements/agreement';
