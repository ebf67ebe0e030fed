import type { Benefit } from '../core/benefit';
import { abonoDeFamilia } from './abono-de-familia/abono-de-familia';
import { assistenciaTerceiraPessoa } from './assistencia-terceira-pessoa/assistencia-terceira-pessoa';
import { pensaoSocial } from './pensao-social/pensao-social';
import { minimumIncome } from './rsi/minimum-income';

/** Every benefit by its id. */
export const benefits: Readonly<Record<string, Benefit>> = {
  'abono-de-familia': abonoDeFamilia,
  'assistencia-terceira-pessoa': assistenciaTerceiraPessoa,
  'pensao-social': pensaoSocial,
  rsi: minimumIncome,
};
