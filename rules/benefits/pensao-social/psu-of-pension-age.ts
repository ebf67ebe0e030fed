import type { Regime } from '../../core/benefit';
import { all } from '../../core/condition';
import { psu } from '../shared/minimum-income/psu';
import { pensionAgeReached } from './age';
import { psuPapersOfPensionAge } from './papers';
import { psuNotHeld, socialPensionNotHeld } from './pensions';

/**
 * The PSU for somebody of pension age, in the place of the social pension (DL 166/2026): its own conditions and
 * amount. The increase after losing a job is for people of working age.
 */
export const psuOfPensionAge: Regime = {
  ...psu,
  conditions: all('psu-of-pension-age', [
    pensionAgeReached,
    socialPensionNotHeld,
    psuNotHeld,
    psu.conditions,
  ]),
  parts: [],
  papers: psuPapersOfPensionAge,
};
