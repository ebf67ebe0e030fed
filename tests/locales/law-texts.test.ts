import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { figureIds, rowsOf } from '@/lib/pages/figures';
import { lawDate } from '@/lib/pages/law-date';
import { fileTexts } from '@/lib/pages/texts';

const notes = [...new Set(figureIds.flatMap(rowsOf).flatMap(({ note }) => note ?? []))];

describe.each(locales)('the law page in %s', async (locale) => {
  const texts = await fileTexts(locale, 'law', lawDate);

  test('has a title for every figure, and for no other', () => {
    expect(texts.below('figures').toSorted()).toEqual(figureIds.toSorted());
  });

  test('has a text for every note to a figure, and for no other', () => {
    expect(texts.below('notes').toSorted()).toEqual(notes.toSorted());
  });
});
