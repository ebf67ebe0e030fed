import type { Benefit } from '../core/benefit';
import { abonoDeFamilia } from './abono-de-familia/abono-de-familia';
import { assistenciaTerceiraPessoa } from './assistencia-terceira-pessoa/assistencia-terceira-pessoa';
import { pensaoInvalidez } from './pensao-invalidez/pensao-invalidez';
import { pensaoSocial } from './pensao-social/pensao-social';
import { cuidadorInformal } from './cuidador-informal/cuidador-informal';
import { sickness } from './doenca/doenca';
import { pensaoVelhice } from './pensao-velhice/pensao-velhice';
import { pensaoSobrevivencia } from './pensao-sobrevivencia/pensao-sobrevivencia';
import { csi } from './csi/csi';
import { unemployment } from './desemprego/desemprego';
import { inclusion } from './psi/inclusion';
import { parental } from './parental/parental';
import { minimumIncome } from './rsi/minimum-income';

/** Every benefit by its id. */
export const benefits: Readonly<Record<string, Benefit>> = {
  'abono-de-familia': abonoDeFamilia,
  'assistencia-terceira-pessoa': assistenciaTerceiraPessoa,
  csi,
  desemprego: unemployment,
  'cuidador-informal': cuidadorInformal,
  doenca: sickness,
  'pensao-invalidez': pensaoInvalidez,
  'pensao-social': pensaoSocial,
  'pensao-velhice': pensaoVelhice,
  'pensao-sobrevivencia': pensaoSobrevivencia,
  psi: inclusion,
  parental,
  rsi: minimumIncome,
};
