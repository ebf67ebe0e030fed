import type { Known } from '../../core/condition';
import {
  socialPensionAgreements,
  type AgreementCountry,
  type AgreementCover,
} from '../../law/agreements/social-pension';
import type { Paper } from '../../law/residence/standing';
import type { SocialPensionCover } from '../shared/condition';

/** Papers to which another law gives the treatment of nationals; whether ISS applies it here is not known. */
const equalByPaper: Readonly<Partial<Record<Paper, string>>> = {
  refugee: 'social-pension-refugee',
  stateless: 'social-pension-refugee',
  'subsidiary-protection': 'social-pension-subsidiary',
  'temporary-protection': 'social-pension-temporary',
  'permit-eu-family': 'social-pension-eu-family',
  'permit-permanent': 'social-pension-long-term',
};

const byAgreement: Readonly<Record<Exclude<AgreementCover, 'none'>, string>> = {
  named: 'social-pension-agreement',
  contributions: 'social-pension-other-agreement',
  'earlier-eu': 'social-pension-uk',
};

function doubtOfPaper(paper: unknown): string | undefined {
  return Object.entries(equalByPaper).find(([id]) => id === paper)?.[1];
}

function isCountry(country: unknown): country is AgreementCountry {
  return typeof country === 'string' && country in socialPensionAgreements;
}

function doubtOfCountry(country: unknown): string | undefined {
  const cover = isCountry(country) ? socialPensionAgreements[country] : 'none';
  return cover === 'none' ? undefined : byAgreement[cover];
}

/**
 * Which law may give a foreigner from outside the EU the social pension. An agreement that lists name goes first, then
 * the paper, then other agreements, then work in another country of the EU (Reg. 1231/2010). Each is a doubt, and a
 * clear *none* only comes when all three have been told.
 * @example socialPensionCover({ paper: 'refugee' }) // { doubt: 'social-pension-refugee' }
 */
export function socialPensionCover(situation: Known): SocialPensionCover {
  const { paper, agreementCountry, insuredInOtherEuCountry } = situation;
  const found =
    doubtOfPaper(paper) ??
    doubtOfCountry(agreementCountry) ??
    (insuredInOtherEuCountry === true ? 'social-pension-eu-work' : undefined);
  if (found !== undefined) return { doubt: found };
  const missing = Object.entries({ paper, agreementCountry, insuredInOtherEuCountry }).flatMap(
    ([fact, answer]) => (answer === undefined ? [fact] : []),
  );
  return missing.length > 0 ? { open: missing } : { none: true };
}
