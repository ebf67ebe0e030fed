import type { Fact } from './kinds';

/** What only the informal carer status asks: the carer, the person cared for, and what ties them. */
export const carerFacts = {
  /** Care all the time, also when the person spends part of the day at school or in a day centre; regularly; rarely. */
  careTime: { kind: 'choice', options: ['permanent', 'regular', 'occasional'] },
  /**
   * What the carer is to the person cared for: husband, wife or partner; a relative or in-law up to the degree that the
   * law names; a relative further away; nobody of the family.
   */
  carerRelation: { kind: 'choice', options: ['partner', 'close-family', 'further-family', 'none'] },
  carerLivesTogether: { kind: 'yesNo' },
  /** Carer and person cared for have one tax address. */
  sameTaxAddress: { kind: 'yesNo' },
  /** The dependency top-up of the second or the first level, also from the CGA; SATP; claimed and not decided; none. */
  caredBenefit: {
    kind: 'choice',
    options: ['second-degree', 'first-degree', 'third-person', 'asked', 'none'],
  },
  /** The person cared for stays in bed for now or needs care all the time. */
  caredNeedsCare: { kind: 'yesNo', sensitive: true },
  /** Where the person cared for lives now: at home, also with a day centre; in hospital; in a home with beds. */
  caredPlace: { kind: 'choice', options: ['home', 'hospital', 'residential'] },
  /** Days of the stay in hospital, from the first day to the last one that is expected. */
  caredAwayDays: { kind: 'count', max: 999, after: 'caredPlace' },
  /** The person agrees; cannot say so (a child, or too ill); does not agree. */
  caredConsent: { kind: 'choice', options: ['yes', 'cannot', 'no'] },
  /** The person cared for lives in Portugal. */
  caredLivesHere: { kind: 'yesNo' },
  /** The carer is well enough, and has the time, for the care. */
  carerHealthy: { kind: 'yesNo', sensitive: true },
  /** Paid work, also part-time or self-employed; an internship, training or volunteering; none of these. */
  carerWork: { kind: 'choice', options: ['none', 'paid', 'other'] },
  /** Somebody pays the carer for the care. */
  paidForCare: { kind: 'yesNo' },
  /**
   * Benefits of the carer: unemployment; sickness; a dependency benefit for the carer's own need of care; a pension for
   * an occupational disease with which no work is possible. Empty when there is none.
   */
  carerBenefits: {
    kind: 'set',
    options: ['unemployment', 'sickness', 'dependency', 'occupational-disease'],
  },
  /** Relative invalidity; absolute invalidity; the special scheme of protection in invalidity. */
  invalidityKind: { kind: 'choice', options: ['relative', 'absolute', 'special'], after: 'ownPensions' },
  /**
   * The old-age pension of the carer: begun at pension age or later; early; early, cut by more than the share in the
   * law, and begun while the carer lived with a person with a dependency benefit, or shortly before.
   */
  earlyPension: { kind: 'choice', options: ['normal', 'early', 'early-to-care'], after: 'ownPensions' },
  /** Somebody else is recognised as the main carer of the same person. */
  otherMainCarer: { kind: 'yesNo' },
  /** Gross, per month, of the carer alone, without RSI, CSI and the complement of the PSI. */
  carerIncome: { kind: 'money' },
  /** The dependency top-up of the person cared for, per month; the lowest one when there are several. */
  caredBenefitAmount: { kind: 'money', after: 'caredBenefit' },
  /** Pays voluntary social insurance as a main carer. */
  voluntaryInsurance: { kind: 'yesNo' },
} as const satisfies Readonly<Record<string, Fact>>;
