import type { IsoDate } from '../../core/dates';
import { addDays } from '../../core/dates';
import type { Figures } from '../../law';
import { computation, type Facts } from '../shared/condition';
import { groupOf } from './shares';
import { claimedInTime, coupleEnd, firstDayPaid } from './time';

const timeFigures = ['survivorAge', 'survivorYears', 'survivorClaimMonths'] as const;

type Law = Readonly<Pick<Figures, (typeof timeFigures)[number]>>;
type Told = Pick<Facts, 'relation' | 'deathOn' | 'claimDate'> &
  Partial<Pick<Facts, 'birthDate' | 'permanentlyUnable' | 'commonChild' | 'entitledDescendants'>>;

/** How long somebody who was young at the death is paid, or the fact that would tell it. */
type Years = { readonly end: IsoDate } | { readonly without: 'end' | 'children' } | { readonly open: string };

function yearsOf(told: Told, law: Law): Years {
  const { birthDate, permanentlyUnable, commonChild, entitledDescendants } = told;
  if (groupOf(told.relation) !== 'partners') return { without: 'end' };
  if (birthDate === undefined) return { open: 'birthDate' };
  const end = coupleEnd(birthDate, told.deathOn, law);
  if (end === undefined || permanentlyUnable === true) return { without: 'end' };
  if (permanentlyUnable === undefined) return { open: 'permanentlyUnable' };
  if (entitledDescendants === undefined) return { open: 'entitledDescendants' };
  if (entitledDescendants === 0) return { end };
  if (commonChild === undefined) return { open: 'commonChild' };
  return commonChild ? { without: 'children' } : { end };
}

const openIn = (told: Told, law: Law): readonly string[] => {
  const years = yearsOf(told, law);
  return 'open' in years ? [years.open] : [];
};

const needs = ['relation', 'deathOn', 'claimDate'] as const;
const wants = ['birthDate', 'permanentlyUnable', 'commonChild', 'entitledDescendants'] as const;

/** The last month of who was young; nobody can tell it for the others from here. */
export const paidUntil = computation({
  needs,
  wants,
  figures: timeFigures,
  open: openIn,
  of: (told, law): IsoDate | undefined => {
    const years = yearsOf(told, law);
    if (!('end' in years)) return undefined;
    return years.end < firstDayPaid(told.deathOn, told.claimDate, law.survivorClaimMonths)
      ? undefined
      : years.end;
  },
});

function durationOf(told: Told, law: Law): string | undefined {
  const group = groupOf(told.relation);
  if (group !== 'partners') return group;
  const years = yearsOf(told, law);
  if ('open' in years) return undefined;
  if ('end' in years) return 'years';
  return years.without === 'children' ? 'children' : 'unlimited';
}

/** Who shares, by the groups that have a right beside each other. */
function sharedBy(partners: number, descendants: number): string {
  if (partners > 0) return descendants > 0 ? 'both' : 'partners';
  return descendants > 0 ? 'descendants' : 'ascendants';
}

/** Whether the death grant, which was not asked for, may still be claimed. */
function grantToo(
  { deathFor, deathOn, claimDate }: Pick<Facts, 'deathFor' | 'deathOn' | 'claimDate'>,
  days: number,
): Readonly<Record<string, string>> {
  return !deathFor.includes('grant') && claimDate <= addDays(deathOn, days) ? { grantToo: 'open' } : {};
}

/** How long it is paid, who shares it, and what else to ask for. */
export const details = computation({
  needs: [...needs, 'deathFor'],
  wants: [...wants, 'entitledPartners'],
  figures: [...timeFigures, 'deathGrantDays'],
  of: (told, law): Readonly<Record<string, string>> => {
    const duration = durationOf(told, law);
    const { entitledPartners: partners, entitledDescendants: descendants } = told;
    return {
      regime: 'survivor',
      ...(duration === undefined ? {} : { duration }),
      ...(partners === undefined || descendants === undefined
        ? {}
        : { shares: sharedBy(partners, descendants) }),
      ...(claimedInTime(told.deathOn, told.claimDate, law.survivorClaimMonths)
        ? {}
        : { late: 'months-lost' }),
      ...grantToo(told, law.deathGrantDays),
    };
  },
});

/** The same for a child of the household. */
export const childDetails = computation({
  needs: ['deathFor', 'deathOn', 'claimDate'],
  wants: ['entitledPartners', 'entitledDescendants'],
  figures: ['deathGrantDays'],
  of: (told, { deathGrantDays }): Readonly<Record<string, string>> => {
    const { entitledPartners: partners, entitledDescendants: descendants } = told;
    return {
      regime: 'orphan',
      duration: 'descendants',
      ...(partners === undefined || descendants === undefined
        ? {}
        : { shares: sharedBy(partners, Math.max(1, descendants)) }),
      ...grantToo(told, deathGrantDays),
    };
  },
});
