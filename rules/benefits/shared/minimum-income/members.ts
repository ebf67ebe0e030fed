import { any, doubt, money, open, type Condition, type Node } from '../../../core/condition';
import type { Cite } from '../../../core/cite';
import { completedYears } from '../../../core/dates';
import { personId } from '../../../core/situation';
import type { Figures } from '../../../law';
import { psuCites } from '../../../law/articles/psu';
import { rsiCites } from '../../../law/articles/rsi';
import { condition, type Facts } from '../condition';
import { hasPensionAge } from '../pension-age';

const livesAlone = condition({
  id: 'lives-alone',
  cite: rsiCites.household,
  needs: ['children', 'adults'],
  holds: ({ children, adults }) => children.length + adults.length === 0,
});

/** The wording in force on the residence of the others could not be read: somebody without a title is a doubt. */
const membersReside = condition({
  id: 'members-reside',
  cite: rsiCites.membersResidence,
  needs: ['everyoneResides'],
  holds: ({ everyoneResides }) => everyoneResides || doubt('member-without-residence'),
});

/** RSI: the others of the household live in Portugal legally too. */
export const membersResidence: Node = any('members-residence', [livesAlone, membersReside]);

type Told = Pick<Facts, 'adults' | 'birthDate' | 'claimDate'>;
type Adult = Facts['adults'][number];
type Ages = Pick<Figures, 'minimumIncomeAge' | 'pensionAgeMonths'>;

/** Adults of the household who have to be active: at pension age the household is the couple alone. */
function mayHaveToBeActive({ adults, birthDate, claimDate }: Told, law: Ages) {
  const coupleAlone = hasPensionAge(birthDate, claimDate, law.pensionAgeMonths);
  return adults.map((adult, index) => ({
    id: personId('adults', index),
    adult,
    counts: !coupleAlone || adult.adultRelation !== 'relative',
  }));
}

/** Of working age, or perhaps so. */
function isOfWorkingAge({ adultBirthDate }: Adult, { claimDate }: Told, law: Ages): boolean {
  if (adultBirthDate === undefined) return true;
  return (
    completedYears(adultBirthDate, claimDate) >= law.minimumIncomeAge &&
    !hasPensionAge(adultBirthDate, claimDate, law.pensionAgeMonths)
  );
}

/**
 * PSU: the other adults of working age work, are registered at the job centre or are excused (arts. 18 to 20). Who is
 * not can register still, so it is a doubt and no refusal.
 */
export const membersActive: Condition = condition({
  id: 'members-active',
  cite: psuCites.activation,
  needs: ['adults', 'birthDate', 'claimDate'],
  figures: ['minimumIncomeAge', 'pensionAgeMonths'],
  holds: (told, law) => {
    const concerned = mayHaveToBeActive(told, law).filter(
      ({ adult, counts }) => counts && isOfWorkingAge(adult, told, law),
    );
    const unknown = concerned.filter(({ adult }) => adult.adultActivity === undefined);
    if (unknown.length > 0) return open(unknown.map(({ id }) => `${id}.adultActivity`));
    return concerned.every(({ adult }) => adult.adultActivity !== 'none') || doubt('member-not-registered');
  },
});

/** A part of what a valuable home is worth counts as income; how much, an office works out. */
export function homeWithinLimit(cite: Cite): Condition {
  return condition({
    id: 'home-within-limit',
    cite,
    needs: ['incomeKinds'],
    figures: ['minimumIncomeHomeLimit'],
    holds: ({ incomeKinds }) => !incomeKinds.includes('valuable-home') || doubt('valuable-home'),
    shows: (_known, { minimumIncomeHomeLimit }) => ({ limit: money(minimumIncomeHomeLimit) }),
  });
}
