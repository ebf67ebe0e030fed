import { computationOf } from '../../core/amount';
import { conditionOf } from '../../core/condition';
import type { IsoDate } from '../../core/dates';
import type { Cents, Share } from '../../core/money';
import type { Answers } from '../../facts';
import type { Figures } from '../../law';

/** A number of people of which part is not decided yet. */
export interface CountRange {
  readonly atLeast: number;
  readonly atMost: number;
  /** Facts that would settle the difference; empty when only an office can. */
  readonly open: readonly string[];
}

/** The income of the household in the year that a claim looks at, or the facts that would tell it. */
export type CountedIncome =
  | { readonly cents: number; readonly year: 'this' | 'last' | 'before-last' }
  | { readonly open: readonly string[] };

/** The first day of a leave, or the facts that would tell it; a leave round a birth that is told starts near it. */
export type LeaveStart =
  { readonly on: IsoDate } | { readonly open: readonly string[]; readonly near: IsoDate | undefined };

/** What the minimum income reads to count the income of the household, per month. */
export type MonthlyIncome = Readonly<
  Pick<
    Answers,
    | 'wagesGross'
    | 'wagesContributions'
    | 'wagesTax'
    | 'wagesTwelfths'
    | 'servicesReceipts'
    | 'salesReceipts'
    | 'pensions'
    | 'benefits'
    | 'maintenance'
    | 'rentReceived'
    | 'otherPropertyValue'
    | 'capitalIncome'
    | 'movableAssets'
  >
>;

/** Facts that benefits compute from the lists of people and from alternatives before judging. */
export interface Derived {
  /** Children and young people entitled to child benefit, whatever the income; the child judged is taken as one. */
  readonly entitledChildren: CountRange;
  /** Adults of the household: the claimant, the others, and grown children who are not entitled. */
  readonly householdAdults: CountRange;
  readonly countedIncome: CountedIncome;
  /** The first day of the claimant's parental leave. */
  readonly leaveStart: LeaveStart;
  /** Whoever is listed lives in the household, until it is told that the child lives in an institution. */
  readonly livesInHousehold: boolean;
}

/** What the minimum income computes; always known. */
export interface DerivedIncome {
  readonly incomeSoFar: {
    /** The lightest reading of what is told: more answers can only leave less to pay. */
    readonly least: MonthlyIncome;
    /** Facts that are not told yet. */
    readonly missing: readonly string[];
  };
}

/** What the amount of the PSI reads, as far as it is told; always known. */
export interface DerivedPsi {
  readonly psiTold: Readonly<
    Partial<
      Pick<
        Answers,
        | 'certificate'
        | 'disabilityDegree'
        | 'workIncomeYear'
        | 'otherIncomeYear'
        | 'ownPensions'
        | 'pensionSocialTopUp'
        | 'closeAdults'
        | 'closeMinors'
        | 'closeIncome'
        | 'otherPsiHolders'
        | 'otherPsiBase'
      >
    >
  >;
}

/**
 * Which law may give a foreigner the social pension: the doubt that names it; none; or the facts that would tell it.
 */
export type SocialPensionCover =
  { readonly doubt: string } | { readonly open: readonly string[] } | { readonly none: true };

/** What the social old-age pension computes; always known. */
export interface DerivedCover {
  readonly socialPensionCover: SocialPensionCover;
}

/** Income of one year as far as it is told, and the facts that are not told yet. */
export interface CsiIncome {
  readonly cents: number;
  readonly missing: readonly string[];
}

/** What the solidarity supplement computes; always known. */
export interface DerivedCsi {
  readonly csiIncomeSoFar: {
    /** Of the claimant alone. */
    readonly own: CsiIncome;
    /** Of claimant and partner together. */
    readonly both: CsiIncome;
  };
}

/** How an illness runs; always known. */
export interface SickCourse {
  /** Waiting days that are left. */
  readonly wait: CountRange;
  /** Days of an earlier illness that this one continues. */
  readonly used: CountRange;
  /** Whether it continues an earlier one. */
  readonly continues: boolean | { readonly open: readonly string[] };
}

/** What the sickness benefit computes. */
export interface DerivedSickness {
  readonly sickCourse: SickCourse;
  /** The pay that a day's benefit is a share of, or the facts that would tell it. */
  readonly sickPay:
    { readonly earnings: number; readonly days: number } | { readonly open: readonly string[] };
}

/** The years of work for an old-age pension, as far as they are told. */
export interface PensionCareer {
  /** In the general scheme in Portugal; 0 until `missing` is empty. */
  readonly years: number;
  /** Facts that would tell them. */
  readonly missing: readonly string[];
  /** Elsewhere, as far as told: an office may add them. */
  readonly elsewhere: number;
  readonly missingElsewhere: readonly string[];
}

/** The first day of an age, and whether the age of that year is published. */
interface AgeDay {
  readonly on: IsoDate;
  readonly isSure: boolean;
}

/** What the old-age pension computes; always known. */
export interface DerivedOldAge {
  readonly pensionCareer: PensionCareer;
  readonly pensionOutlook: {
    /** The day of pension age; absent while no age is published, or the birth not told. */
    readonly normal?: AgeDay | undefined;
    /** The day of the personal age, by the years here, and with those elsewhere. */
    readonly personal?: { readonly here: AgeDay; readonly together: AgeDay } | undefined;
    /** The last day of the years whose pension age is published. */
    readonly knownUntil?: IsoDate | undefined;
    /** Months between the earliest day of an early pension and the personal age. */
    readonly earlyMonths?: number | undefined;
  };
  /** Absent while years are missing or a figure is not published. */
  readonly pensionMoney: PensionMoney;
}

/** What the pension is worked out from, per month. */
export interface PensionMoney {
  /** By years in Portugal alone; as the part of Portugal; or together with the civil service. */
  readonly by: 'here' | 'part' | 'civil-service';
  readonly years: number;
  /** By the formula; absent while the earnings are not told. */
  readonly base?: Cents | undefined;
  /** The lowest pension for these years, and the figure that names it. */
  readonly minimum: Cents;
  readonly minimumId: string;
  /** What each month of work after pension age adds. */
  readonly bonus: Share;
}

/** Everything a condition may need. */
export type Facts = Answers &
  Derived &
  DerivedIncome &
  DerivedCover &
  DerivedCsi &
  DerivedPsi &
  DerivedSickness &
  DerivedOldAge;

/** One sentence of the law; its predicate gets the declared facts and figures only. */
export const condition = conditionOf<Facts, Figures>();

/** An amount, a date or a detail, computed from the declared facts and figures only. */
export const computation = computationOf<Facts, Figures>();
