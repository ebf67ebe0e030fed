import type { Cite } from '../../core/cite';
import { all, any, count, doubt, type Node } from '../../core/condition';
import { condition, type Facts } from './condition';

/** Where one benefit asks for months with contributions, and how many. */
interface GuaranteeLaw {
  readonly months: 'parentalGuaranteeMonths' | 'sicknessGuaranteeMonths';
  readonly scheme: Cite;
  readonly guarantee: Cite;
  readonly restart: Cite;
  readonly totalisation: Cite;
}

/** Months with contributions: enough of them, counted anew after a long gap; months elsewhere may be added. */
export function guaranteeOf({ months, scheme, guarantee, restart, totalisation }: GuaranteeLaw) {
  const inScheme = condition({
    id: 'insured-in-portugal',
    cite: scheme,
    needs: ['parentWork'],
    holds: ({ parentWork }) => parentWork !== 'never',
  });
  const enoughMonths = condition({
    id: 'six-months',
    cite: guarantee,
    needs: ['registeredMonths'],
    figures: [months],
    holds: ({ registeredMonths }, law) => registeredMonths >= law[months],
    shows: ({ registeredMonths }, law) => ({ own: count(registeredMonths), limit: count(law[months]) }),
  });
  const noLongGap = condition({
    id: 'no-long-gap',
    cite: restart,
    needs: ['longGap'],
    holds: ({ longGap }) => !longGap,
  });
  const enoughAfterGap = condition({
    id: 'six-months-after-gap',
    cite: restart,
    needs: ['monthsAfterGap'],
    figures: [months],
    holds: ({ monthsAfterGap }, law) => monthsAfterGap >= law[months],
    shows: ({ monthsAfterGap }, law) => ({ own: count(monthsAfterGap), limit: count(law[months]) }),
  });
  const elsewhere = condition({
    id: 'insured-elsewhere',
    cite: totalisation,
    needs: ['insuredElsewhere'],
    holds: ({ insuredElsewhere }) => insuredElsewhere.length > 0,
  });
  /** Months elsewhere are added by the office, never here: enough of them make a doubt. */
  const enoughTogether = condition({
    id: 'enough-months-together',
    cite: totalisation,
    needs: ['registeredMonths', 'monthsElsewhere', 'insuredElsewhere'],
    figures: [months],
    holds: (known, law) =>
      known.registeredMonths + known.monthsElsewhere >= law[months] && addedByOffice(known.insuredElsewhere),
    shows: ({ registeredMonths, monthsElsewhere }, law) => ({
      own: count(registeredMonths + monthsElsewhere),
      limit: count(law[months]),
    }),
  });
  const met: Node = any('guarantee', [
    all('months-in-portugal', [enoughMonths, any('gap', [noLongGap, enoughAfterGap])]),
    all('months-elsewhere', [elsewhere, enoughTogether]),
  ]);
  return { inScheme, enoughMonths, noLongGap, enoughAfterGap, elsewhere, enoughTogether, met };
}

/** The surest of the countries decides what to tell: EU, civil service, agreement, another country. */
function addedByOffice(elsewhere: Facts['insuredElsewhere']) {
  if (elsewhere.includes('eu')) return doubt('months-in-eu');
  if (elsewhere.includes('civil-service')) return doubt('months-in-civil-service');
  return elsewhere.includes('agreement') ? doubt('months-in-agreement') : doubt('months-in-other-country');
}
