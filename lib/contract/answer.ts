import {
  acts,
  decidingConditions,
  factPlaces,
  firstDayAfterNo,
  gateOf,
  judgeFor,
  questionsFor,
  reference,
  type Act,
  type Amount,
  type Benefit,
  type Cents,
  type Cite,
  type Deadline,
  type IsoDate,
  type Outcome,
  type Payment,
  type Span,
  type Told,
  type Trace,
  type Verdict,
} from '@/rules';

/** Where a rule stands, and how it is printed. */
export interface CiteAnswer extends Cite {
  readonly text: string;
}

/** A condition that makes the verdict what it is. */
export interface ReasonAnswer {
  readonly id: string;
  readonly verdict: Verdict;
  readonly cite: CiteAnswer | null;
  /** Which doubt, when the verdict is `doubt`. */
  readonly doubt?: string;
}

/** How much, in integer cents. */
export interface AmountAnswer {
  readonly monthly: Cents | null;
  readonly daily: Cents | null;
  readonly total: Cents | null;
  /** The upper end of a range. */
  readonly monthlyMax?: Cents;
  /** Why the amount is only an estimate. */
  readonly about?: readonly string[];
  readonly steps: readonly { readonly id: string; readonly cents: Cents; readonly cite: CiteAnswer }[];
}

/** One way to use the right: what it pays and, where it is a matter of days, which ones. */
export interface ChoiceAnswer {
  readonly id: string;
  readonly verdict: Verdict;
  readonly amount: AmountAnswer;
  /** The first day on which this way is open. */
  readonly from?: IsoDate;
  readonly spans: readonly Span[];
}

/** One line of the answer: one benefit for one person. Money in integer cents, days `YYYY-MM-DD`. */
export interface Answer {
  readonly id: string;
  readonly benefit: string;
  /** `child-1`, `unborn`, `family`; null for the claimant, or while nobody can be judged. */
  readonly subject: string | null;
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonAnswer[];
  /** Facts that can still change verdict, amount, days or papers. */
  readonly missing: readonly string[];
  readonly amount: AmountAnswer | null;
  /** The ways to use the right, when the person may choose. */
  readonly choices?: readonly ChoiceAnswer[];
  /** What is paid for which month, by the first day of the month. */
  readonly payments?: readonly Payment[];
  readonly details: Readonly<Record<string, string | number>>;
  /** First day that is paid for; for a no, the first day of claim on which time alone ends it. */
  readonly from: IsoDate | null;
  /** Last day that is paid for. */
  readonly until: IsoDate | null;
  /** The first deadline to run out. */
  readonly deadline: Deadline | null;
  readonly documents: readonly string[];
  /** Papers that a missing fact decides about. */
  readonly documentsIf: readonly string[];
}

/**
 * The answers of one benefit: one for each person it may be due to, or a single one without a person when there is
 * nobody to judge (`no` when the situation says so, `unknown` while it does not).
 */
export function answersFor(id: string, benefit: Benefit, told: Told): readonly Answer[] {
  const outcomes = judgeFor(benefit, told);
  if (outcomes.length === 0) return [nobody(id, benefit, told)];
  return outcomes.map((outcome) => answerOf(id, benefit, told, outcome));
}

function answerOf(id: string, benefit: Benefit, told: Told, outcome: Outcome): Answer {
  const { verdict, amount, deadlines, papers, choices, payments } = outcome;
  const from = verdict === 'no' ? firstDayAfterNo(benefit, told, outcome) : outcome.paidFrom;
  return {
    id,
    benefit: benefit.id,
    subject: outcome.subject ?? null,
    verdict,
    reasons: decidingConditions(outcome.trace).map(reasonOf),
    missing: missingOf(told, outcome),
    amount: amount === undefined ? null : amountOf(amount),
    ...(choices.length === 0
      ? {}
      : { choices: choices.map((choice) => ({ ...choice, amount: amountOf(choice.amount) })) }),
    ...(payments.length === 0 ? {} : { payments }),
    details: { regime: outcome.regime, ...outcome.details },
    from: from ?? null,
    until: outcome.paidUntil ?? null,
    deadline: [...deadlines].sort((a, b) => (a.by < b.by ? -1 : 1))[0] ?? null,
    documents: papers.flatMap((paper) => (paper.need === 'yes' ? [paper.id] : [])),
    documentsIf: papers.flatMap((paper) => (paper.need === 'maybe' ? [paper.id] : [])),
  };
}

function nobody(id: string, benefit: Benefit, told: Told): Answer {
  const missing = questionsFor(benefit, told);
  return {
    id,
    benefit: benefit.id,
    subject: null,
    verdict: missing.length === 0 ? 'no' : 'unknown',
    reasons: [],
    missing,
    amount: null,
    details: {},
    from: null,
    until: null,
    deadline: null,
    documents: [],
    documentsIf: [],
  };
}

function reasonOf({ id, verdict, cite, doubt }: Trace): ReasonAnswer {
  return {
    id,
    verdict,
    cite: cite === undefined ? null : citeOf(cite),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function amountOf({ monthly, daily, total, monthlyMax, about, steps }: Amount): AmountAnswer {
  return {
    monthly: monthly ?? null,
    daily: daily ?? null,
    total: total ?? null,
    ...(monthlyMax === undefined ? {} : { monthlyMax }),
    ...(about.length === 0 ? {} : { about }),
    steps: steps.map((step) => ({ id: step.id, cents: step.cents, cite: citeOf(step.cite) })),
  };
}

const printed = new WeakMap<Cite, CiteAnswer>();

/** A million lines name the same few places of the law. */
function citeOf(cite: Cite): CiteAnswer {
  const { act, article } = cite;
  const known: Readonly<Record<string, Act>> = acts;
  const found = printed.get(cite) ?? { act, article, text: `${known[act]?.short ?? act}, ${article}` };
  printed.set(cite, found);
  return found;
}

/** Open facts as references; a fact that another one may settle is asked for through that one. */
function missingOf(told: Told, outcome: Outcome): readonly string[] {
  const refs = outcome.open.map((fact) =>
    gateOf(reference(fact, outcome.subject, factPlaces), told, factPlaces),
  );
  return [...new Set(refs)];
}
