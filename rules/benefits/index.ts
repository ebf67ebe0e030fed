import type { Benefit } from '../core/benefit';
import { abonoDeFamilia } from './abono-de-familia/abono-de-familia';
import { pensaoSocial } from './pensao-social/pensao-social';
import { minimumIncome } from './rsi/minimum-income';

/** Every benefit by its id. */
export const benefits: Readonly<Record<string, Benefit>> = {
  'abono-de-familia': abonoDeFamilia,
  'pensao-social': pensaoSocial,
  rsi: minimumIncome,
};
