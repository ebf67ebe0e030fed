import type { Benefit } from '../core/benefit';
import { abonoDeFamilia } from './abono-de-familia/abono-de-familia';
import { minimumIncome } from './rsi/minimum-income';

/** Every benefit by its id. */
export const benefits: Readonly<Record<string, Benefit>> = {
  'abono-de-familia': abonoDeFamilia,
  rsi: minimumIncome,
};
