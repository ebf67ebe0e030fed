import type { Advice } from '../../../core/benefit';
import type { Cite } from '../../../core/cite';
import type { Outcome } from '../../../core/outcome';
import { psuCites } from '../../../law/articles/psu';

/**
 * What is better to do shortly before the PSU replaces a benefit. Nobody is told to wait while the old benefit may be
 * granted. `claim-now`: ask for the old benefit, it is converted ex officio and its amount is kept. `wait-for-psu`: it
 * is refused, the PSU may be granted. `check-psu`: it is refused, and for the PSU answers are missing. `either-no`:
 * both are refused.
 * @param before the outcome on the day of the claim
 * @param psu the outcome of the same answers on the first day of the PSU
 * @param conversion where the law keeps what has been granted before
 */
export function adviceBeforePsu(before: Outcome, psu: Outcome, conversion: Cite): Advice {
  if (before.verdict !== 'no') return { id: 'claim-now', cite: conversion };
  switch (psu.verdict) {
    case 'no':
      return { id: 'either-no', cite: psuCites.start };
    case 'unknown':
      return { id: 'check-psu', cite: psuCites.start };
    case 'yes':
    case 'doubt':
      return { id: 'wait-for-psu', cite: psuCites.start };
  }
}
