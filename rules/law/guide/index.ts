import { abonoCorrections } from './abono-de-familia';
import { thirdPersonCorrections } from './assistencia-terceira-pessoa';
import { carerCorrections } from './cuidador-informal';
import type { Correction } from './correction';
import { csiCorrections } from './csi';
import { unemploymentCorrections } from './desemprego';
import { sicknessCorrections } from './doenca';
import { parentalCorrections } from './parental';
import { invalidityCorrections } from './pensao-invalidez';
import { socialPensionCorrections } from './pensao-social';
import { oldAgePensionCorrections } from './pensao-velhice';
import { survivorCorrections } from './pensao-sobrevivencia';
import { psiCorrections } from './psi';
import { rsiCorrections } from './rsi';

/** The corrections of the printed guide of Viseu Integra, by benefit. */
export const guideCorrections: Readonly<Record<string, readonly Correction[]>> = {
  'abono-de-familia': abonoCorrections,
  'assistencia-terceira-pessoa': thirdPersonCorrections,
  csi: csiCorrections,
  desemprego: unemploymentCorrections,
  'cuidador-informal': carerCorrections,
  doenca: sicknessCorrections,
  parental: parentalCorrections,
  'pensao-invalidez': invalidityCorrections,
  'pensao-social': socialPensionCorrections,
  'pensao-velhice': oldAgePensionCorrections,
  'pensao-sobrevivencia': survivorCorrections,
  psi: psiCorrections,
  rsi: rsiCorrections,
};
