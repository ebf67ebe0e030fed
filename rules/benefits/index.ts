import type { Benefit } from '../core/benefit';
import { abonoDeFamilia } from './abono-de-familia/abono-de-familia';
import { assistenciaTerceiraPessoa } from './assistencia-terceira-pessoa/assistencia-terceira-pessoa';
import { csi } from './csi/csi';
import { cuidadorInformal } from './cuidador-informal/cuidador-informal';
import { unemployment } from './desemprego/desemprego';
import { sickness } from './doenca/doenca';
import { parental } from './parental/parental';
import { pensaoInvalidez } from './pensao-invalidez/pensao-invalidez';
import { pensaoSobrevivencia } from './pensao-sobrevivencia/pensao-sobrevivencia';
import { pensaoSocial } from './pensao-social/pensao-social';
import { pensaoVelhice } from './pensao-velhice/pensao-velhice';
import { inclusion } from './psi/inclusion';
import { minimumIncome } from './rsi/minimum-income';

/** Every benefit by its id. */
export const benefits: Readonly<Record<string, Benefit>> = {
  'abono-de-familia': abonoDeFamilia,
  'assistencia-terceira-pessoa': assistenciaTerceiraPessoa,
  csi,
  'cuidador-informal': cuidadorInformal,
  desemprego: unemployment,
  doenca: sickness,
  parental,
  'pensao-invalidez': pensaoInvalidez,
  'pensao-sobrevivencia': pensaoSobrevivencia,
  'pensao-social': pensaoSocial,
  'pensao-velhice': pensaoVelhice,
  psi: inclusion,
  rsi: minimumIncome,
};
