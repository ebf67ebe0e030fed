import { describe, expect, it, test } from 'vitest';
import { actOf } from '@/lib/cites';
import { benefitIds } from '@/lib/benefits';
import { locales } from '@/lib/i18n/locales';
import { readTexts } from '@/lib/i18n/read-texts';
import { figureIds } from '@/lib/pages/figures';
import { correctionsOf, quotedValues, ruleOfToday } from '@/lib/pages/guide';
import { lawDate } from '@/lib/pages/law-date';
import { benefitTexts } from '@/lib/pages/texts';
import { guideCorrections } from '@/rules';
import { textShape } from '@/scripts/messages/shape';

const figures = new Set<string>(figureIds);

test('every benefit says where the printed guide is out of date', () => {
  expect(Object.keys(guideCorrections).toSorted()).toEqual(benefitIds.toSorted());
  expect(benefitIds.filter((id) => correctionsOf(id).length === 0)).toEqual([]);
});

describe.each(locales.flatMap((locale) => benefitIds.map((id) => ({ locale, id }))))(
  'the corrections of $id in $locale',
  async ({ locale, id }) => {
    const texts = (await benefitTexts(locale, id))(lawDate);
    const sources = await readTexts(locale);
    const namesIn = (correction: string, text: 'printed' | 'today') => [
      ...textShape(sources.get(`benefits/${id}.json:page.guide.${correction}.${text}`) ?? '').names,
    ];

    it('have texts, and no text is left over', () => {
      const ids = correctionsOf(id).map((correction) => correction.id);
      expect(texts.below('page', 'guide').toSorted()).toEqual(ids.toSorted());
      for (const correction of ids)
        expect(texts.below('page', 'guide', correction)).toEqual(['printed', 'today']);
    });

    it.each(correctionsOf(id))('$id quotes the figures of the guide, and today’s from the law', (correction) => {
      expect(namesIn(correction.id, 'printed').toSorted()).toEqual(
        Object.keys(quotedValues(correction, locale)).toSorted(),
      );
      expect(namesIn(correction.id, 'today').filter((name) => !figures.has(name))).toEqual([]);
    });
  },
);

describe('what holds today', () => {
  const all = benefitIds.flatMap((benefit) => correctionsOf(benefit).map((correction) => ({ benefit, correction })));

  it.each(all)('$benefit, $correction.id names its source', ({ correction }) => {
    const { cites } = ruleOfToday(correction, lawDate);
    expect(cites.length).toBeGreaterThan(0);
    for (const cite of cites) expect(actOf(cite).title).not.toBe('');
  });

  it('a newer figure tells since when it holds', () => {
    const { since, cites } = ruleOfToday({ id: 'children', figures: ['csiChildrenCount'] }, '2026-11-23');
    expect(since).toBe('2024-06-01');
    expect(cites.map(({ act }) => act)).toEqual(['dl-35-2024']);
  });

  it('a figure as old as the first day of claim tells no day', () => {
    expect(ruleOfToday({ id: 'x', figures: ['csiResidenceYears'] }, '2026-11-23').since).toBeUndefined();
  });
});
