import type { Paper } from '../../core/benefit';
import { all, any, doubt, type Condition, type Node } from '../../core/condition';
import { addYears } from '../../core/dates';
import { csiCites } from '../../law/articles/csi';
import { citizens, claimantPapers } from '../shared/claimant-papers';
import { condition, type Facts } from '../shared/condition';

type Pension = Facts['ownPensions'][number];
type Money =
  'ownOtherIncomeLastYear' | 'ownOtherProperty' | 'ownSavings' | 'partnerOtherProperty' | 'partnerSavings';
type YesNo = 'paidToAnother' | 'lastJobAbroad';

const foreignPensions: readonly Pension[] = ['foreign-old-age', 'foreign-survivor', 'foreign-invalidity'];

function some(id: string, fact: Money): Condition {
  return condition({ id, cite: csiCites.claim, needs: [fact], holds: (known) => known[fact] > 0 });
}

function yes(id: string, fact: YesNo): Condition {
  return condition({ id, cite: csiCites.claim, needs: [fact], holds: (known) => known[fact] });
}

/** Something of the claimant or of the partner. */
function ofEither(id: string, own: Money, partners: Money): Node {
  return any(id, [some(`${id}-own`, own), some(`${id}-partner`, partners)]);
}

/** Papers that both texts of the law ask for. */
const common: readonly Paper[] = [
  { id: 'csi-1-dgss' },
  { id: 'csi-1-2-dgss' },
  {
    id: 'csi-1-5-dgss',
    onlyIf: condition({
      id: 'needs-csi-continuation',
      cite: csiCites.claim,
      needs: ['livesAsCouple'],
      holds: ({ livesAsCouple }) => livesAsCouple && doubt('only-if-form-is-full'),
    }),
  },
  { id: 'csi-1-4-dgss' },
  { id: 'csi-12-dgss' },
  { id: 'csi-13-dgss', onlyIf: yes('needs-payment-to-another', 'paidToAnother') },
  { id: 'identity-documents' },
  { id: 'social-security-number' },
  { id: 'tax-number' },
  ...claimantPapers(csiCites.claim),
  {
    id: 'parish-residence-statement',
    onlyIf: condition({
      id: 'needs-parish-statement',
      cite: csiCites.claim,
      needs: ['citizenship'],
      holds: ({ citizenship }) => citizenship !== 'other',
    }),
  },
  { id: 'residence-history', onlyIf: citizens('needs-residence-history', csiCites.claim, 'other') },
  {
    id: 'foreign-pension-statement',
    onlyIf: condition({
      id: 'needs-foreign-pension-statement',
      cite: csiCites.claim,
      needs: ['ownPensions'],
      holds: ({ ownPensions }) => foreignPensions.some((pension) => ownPensions.includes(pension)),
    }),
  },
  { id: 'irs-declaration', onlyIf: some('needs-irs-declaration', 'ownOtherIncomeLastYear') },
  {
    id: 'property-record',
    onlyIf: ofEither('needs-property-record', 'ownOtherProperty', 'partnerOtherProperty'),
  },
  { id: 'bank-balances', onlyIf: ofEither('needs-bank-balances', 'ownSavings', 'partnerSavings') },
  { id: 'iban' },
];

/** The statement of when the pension began, for nationals who worked abroad last and have not been here long enough. */
const pensionStart: Paper = {
  id: 'pension-start-statement',
  onlyIf: all('needs-pension-start', [
    citizens('national-who-returned', csiCites.claim, 'portuguese'),
    condition({
      id: 'here-too-short',
      cite: csiCites.lastJobAbroad,
      needs: ['livesHereSince', 'claimDate'],
      figures: ['csiResidenceYears'],
      holds: ({ livesHereSince, claimDate }, { csiResidenceYears }) =>
        claimDate < addYears(livesHereSince, csiResidenceYears),
    }),
    yes('worked-abroad-last', 'lastJobAbroad'),
  ]),
};

/** Who has no pension proves that the social pension was asked for. */
const socialPensionClaim: Paper = {
  id: 'rp5002-dgss',
  onlyIf: condition({
    id: 'needs-social-pension-claim',
    cite: csiCites.socialPensionRefused,
    needs: ['ownPensions'],
    holds: ({ ownPensions }) => ownPensions.length === 0,
  }),
};

/** Papers of a claim while there is a social pension. */
export const papersBeforePsu: readonly Paper[] = [...common, pensionStart, socialPensionClaim];

/** Papers of a claim since the PSU. */
export const papersWithPsu: readonly Paper[] = [...common, pensionStart];
