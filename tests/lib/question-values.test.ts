import { describe, expect, it } from 'vitest';
import { readMessages } from '@/lib/i18n/messages';
import { unitOf } from '@/lib/result/units';
import { pageTexts } from '@/lib/texts/build';
import { languageOf } from '@/lib/texts/language';
import { questionValues } from '@/lib/texts/names';
import { askedBenefit } from '@/app/asked-benefits';
import { lawOn, type Told } from '@/rules';

const texts = pageTexts(await readMessages('en'), askedBenefit('doenca'));
const language = languageOf({
  tag: 'en-GB',
  date: '2026-11-22',
  law: lawOn,
  unitOf,
  unpublished: texts.page.unpublished,
});
const valuesOf = (told: Told) => questionValues('daysWorked', told, texts.people, language);

describe('the months that a question is about', () => {
  it('are named: four months, ending before the month that precedes the illness', () => {
    expect(valuesOf({ claimDate: '2026-11-22', sickFrom: '2026-10-15' })).toEqual({
      firstMonth: 'May 2026',
      lastMonth: 'August 2026',
    });
  });

  it('reach into the year before', () => {
    expect(valuesOf({ claimDate: '2026-11-22', sickFrom: '2026-03-31' })).toEqual({
      firstMonth: 'October 2025',
      lastMonth: 'January 2026',
    });
  });

  it('have no name before the day is told', () => {
    expect(valuesOf({ claimDate: '2026-11-22' })).toEqual({ firstMonth: '–', lastMonth: '–' });
  });
});
