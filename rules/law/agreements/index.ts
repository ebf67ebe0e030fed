import type { Agreement } from './agreement';
import { bilateralAgreements } from './bilateral';
import { euAgreements } from './eu';
import { otherAgreements } from './others';

/** Every agreement on social security that is applied in Portugal, as far as is known. */
export const agreements: readonly Agreement[] = [...euAgreements, ...bilateralAgreements, ...otherAgreements];
