import type { PartVerdicts } from '../../core/amount';
import type { Verdict } from '../../core/verdict';
import type { Facts } from '../shared/condition';
import { fromContributions } from './amount';
import type { ReferencePay } from '../shared/reference-pay';
import type { SocialRates } from './plans';

/** How a parent is paid: from contributions (with the pay as far as it is told), by the social benefit, or not. */
export type Paid =
  | { readonly by: 'contributions'; readonly pay: ReferencePay | undefined }
  | { readonly by: 'social'; readonly rates: SocialRates }
  | { readonly by: 'nothing' };

/** Both parents, and how sure the right of the other one is. */
export interface Parents {
  readonly mother: Paid;
  readonly father: Paid;
  readonly contributory: boolean;
  /** The other parent has a right of the same kind. */
  readonly shared: boolean;
  readonly otherVerdict: Verdict;
}

const sureness: Readonly<Record<Facts['otherParent'], Verdict>> = {
  'has-right': 'yes',
  abroad: 'doubt',
  'no-right': 'yes',
  cannot: 'yes',
  none: 'yes',
};

/** Who of both parents is paid, and how. */
export function parentsOf(
  parentRole: Facts['parentRole'],
  otherParent: Facts['otherParent'] | undefined,
  pay: { readonly own: ReferencePay | undefined; readonly other: ReferencePay | undefined },
  social: SocialRates | undefined,
  parts: PartVerdicts,
): Parents {
  const contributory = fromContributions(parts);
  const insured = otherParent === undefined || otherParent === 'has-right' || otherParent === 'abroad';
  const own: Paid = contributory ? { by: 'contributions', pay: pay.own } : socially(social);
  const other = paidOther(otherParent, pay.other, contributory ? undefined : social);
  return {
    mother: parentRole === 'mother' ? own : other,
    father: parentRole === 'father' ? own : other,
    contributory,
    shared: contributory ? insured : otherParent === 'no-right',
    otherVerdict: otherParent === undefined ? 'unknown' : sureness[otherParent],
  };
}

/** The other parent: a social benefit only beside one of the claimant, for the household is the same. */
function paidOther(
  otherParent: Facts['otherParent'] | undefined,
  pay: ReferencePay | undefined,
  social: SocialRates | undefined,
): Paid {
  if (otherParent === undefined || otherParent === 'cannot' || otherParent === 'none')
    return { by: 'nothing' };
  if (otherParent === 'no-right') return socially(social);
  return { by: 'contributions', pay };
}

function socially(rates: SocialRates | undefined): Paid {
  return rates === undefined ? { by: 'nothing' } : { by: 'social', rates };
}
