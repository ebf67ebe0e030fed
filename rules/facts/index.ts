import type { FactPlaces } from '../core/interview';
import type { Known } from '../core/condition';
import { PEOPLE } from '../core/situation';
import { abonoFacts, childFacts } from './abono';
import { abroadFacts } from './abroad';
import { careerFacts } from './career';
import { carerFacts } from './carer';
import { csiFacts } from './csi';
import { unemploymentFacts } from './desemprego';
import { contributionFacts } from './contributions';
import { sicknessFacts } from './doenca';
import { adultFacts, householdFacts } from './household';
import { incomeFacts } from './income';
import type { AnswerOf, Fact } from './kinds';
import { minimumIncomeFacts } from './minimum-income';
import { socialPensionFacts } from './pensao-social';
import { oldAgePensionFacts } from './pensao-velhice';
import { childSurvivorFacts, survivorFacts } from './pensao-sobrevivencia';
import { invalidityFacts } from './pensao-invalidez';
import { pensionFacts } from './pensions';
import { childPsiFacts, psiFacts } from './psi';
import { parentalFacts } from './parental';
import { childResidenceFacts, residenceFacts } from './residence';
import { childCareFacts, thirdPersonFacts } from './third-person';
import { stayFacts } from './stay';

const ofHousehold = {
  ...householdFacts,
  ...residenceFacts,
  ...abonoFacts,
  ...incomeFacts,
  ...minimumIncomeFacts,
  ...pensionFacts,
  ...careerFacts,
  ...oldAgePensionFacts,
  ...socialPensionFacts,
  ...survivorFacts,
  ...thirdPersonFacts,
  ...stayFacts,
  ...csiFacts,
  ...carerFacts,
  ...psiFacts,
  ...contributionFacts,
  ...parentalFacts,
  ...abroadFacts,
  ...unemploymentFacts,
  ...sicknessFacts,
  ...invalidityFacts,
};
const ofChildren = {
  ...childFacts,
  ...childResidenceFacts,
  ...childCareFacts,
  ...childPsiFacts,
  ...childSurvivorFacts,
};

type AnswersTo<V extends Readonly<Record<string, Fact>>> = { readonly [K in keyof V]: AnswerOf<V[K]> };

/** All that may be known about each child. */
export type ChildAnswers = AnswersTo<typeof ofChildren>;

/** All that may be known about each other adult. */
export type AdultAnswers = AnswersTo<typeof adultFacts>;

type HouseholdAnswers = AnswersTo<Omit<typeof ofHousehold, 'children' | 'adults'>>;

/** The lists of people: known once the person has said that the list is complete; a fact of an entry may be unknown. */
export interface PeopleAnswers {
  readonly children: readonly Partial<ChildAnswers>[];
  readonly adults: readonly Partial<AdultAnswers>[];
}

/** Every fact by id, as a condition about one person may need them. */
export type Answers = HouseholdAnswers & PeopleAnswers & ChildAnswers & AdultAnswers;

/** A situation as it is told: facts of the household, children and adults. */
export type Told = Partial<HouseholdAnswers & PeopleAnswers>;

/** Everything that may be asked, by id. */
export const vocabulary: Readonly<Record<string, Fact>> = { ...ofHousehold, ...ofChildren, ...adultFacts };

/** The id of a fact. */
export type FactId = keyof Answers;

/** The vocabulary as the interview reads it. */
export const factPlaces: FactPlaces = Object.fromEntries(
  Object.entries(vocabulary).map(([id, { of, impliedBy, after }]) => {
    const gate = impliedBy?.fact ?? after;
    return [id, { ...(of === undefined ? {} : { of }), ...(gate === undefined ? {} : { gate }) }];
  }),
);

/** What benefits compute from other facts before they judge; nobody is asked for it. */
export const derivedFacts = [
  'entitledChildren',
  'householdAdults',
  'livesInHousehold',
  'countedIncome',
  'incomeSoFar',
  'socialPensionCover',
  'csiIncomeSoFar',
  'psiTold',
  'pensionCareer',
  'pensionOutlook',
  'pensionMoney',
  'leaveStart',
  'sickCourse',
  'sickPay',
] as const;

const impliedFacts = Object.entries(vocabulary).flatMap(([id, { impliedBy }]) =>
  impliedBy === undefined ? [] : [[id, impliedBy] as const],
);

/**
 * The situation with the facts that other answers settle: who names no wages has wages of 0.
 * @param unknown the facts that are read, each unknown: situations that start from it share one shape, which keeps
 * judging thousands of them fast
 * @example withImplied({ incomeKinds: [] }, { incomeKinds: undefined, pensions: undefined })['pensions'] // 0
 */
export function withImplied(situation: Known, unknown: Known): Known {
  const told: Record<string, unknown> = { ...unknown };
  for (const id in situation) if (id in unknown) told[id] = situation[id];
  for (const [id, { fact, unless, value }] of impliedFacts) {
    const gate = situation[fact];
    if (id in unknown && Array.isArray(gate) && !gate.includes(unless)) told[id] = value;
  }
  for (const list of lists) {
    const people: unknown = told[list];
    if (Array.isArray(people)) told[list] = people.map((person: Known) => only(person, unknown));
  }
  return told;
}

const lists = Object.keys(PEOPLE);

function only(person: Known, unknown: Known): Known {
  const read: Record<string, unknown> = {};
  for (const id in person) if (id in unknown) read[id] = person[id];
  return read;
}

export type { Fact, FactKind } from './kinds';
