import type { Benefit } from '../core/benefit';
import { minimumIncome } from './rsi/minimum-income';

/** Every benefit by its id. */
export const benefits: Readonly<Record<string, Benefit>> = {
  rsi: minimumIncome,
};
