import type { Answers } from './questionnaire';

/** A widow of a pensioner, married for many years, without children: the pension is likely. */
export const widow: Answers = {
  deathFor: ['me'],
  deathOn: '2026-10-10',
  relation: 'spouse',
  deceasedCover: 'pensioner',
  marriedOn: '2000-06-01',
  newCouple: false,
  birthDate: '1970-03-01',
  entitledPartners: 1,
  entitledDescendants: 0,
  deceasedPension: '800',
  deceasedAbroad: [],
  recordsAbroad: false,
  everyoneHasNiss: true,
  barredByCourt: false,
};
