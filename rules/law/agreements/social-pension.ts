import type { Answers } from '../../facts';

/** A country of citizenship that has an agreement on social security with Portugal, or none. */
export type AgreementCountry = Answers['agreementCountry'];

/**
 * What an agreement says about the social pension: official lists name it; it is about contributions as far as could
 * be read; persons who moved before a day are still under the rules of the EU; or there is no agreement.
 */
export type AgreementCover = 'named' | 'contributions' | 'earlier-eu' | 'none';

/**
 * Each country. Australia, Brazil, Canada and Cape Verde stand in the lists of the European Commission, 2023; ISS adds
 * Mozambique, 2025. Everything else can only be told by the Centro Nacional de Pensões.
 */
export const socialPensionAgreements: Readonly<Record<AgreementCountry, AgreementCover>> = {
  australia: 'named',
  brazil: 'named',
  canada: 'named',
  'cape-verde': 'named',
  mozambique: 'named',
  ukraine: 'contributions',
  moldova: 'contributions',
  'united-kingdom': 'earlier-eu',
  'other-agreement': 'contributions',
  none: 'none',
};
