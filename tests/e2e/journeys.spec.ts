import { benefitIds } from '@/lib/benefits';
import { locales } from '@/lib/i18n/locales';
import { mostBytes, weigh } from './support/bytes';
import { printed } from './support/paper';
import { journeys } from './support/people';
import { answerAll, start } from './support/questionnaire';
import { checkTexts, verdictTexts } from './support/texts';
import { expect, test } from './watched';

for (const benefit of benefitIds)
  for (const locale of locales)
    test(`${benefit} in ${locale}: from the first question to the printed sheet`, async ({ page }) => {
      const texts = checkTexts(locale);
      const weight = weigh(page);
      await start(page, locale, benefit, () => {
        expect(weight(), 'bytes of the page').toBeLessThanOrEqual(mostBytes.page);
      });
      expect(weight(), 'bytes up to the first question').toBeLessThanOrEqual(mostBytes.firstQuestion);
      await answerAll(page, journeys[benefit].answers);
      await expect(page.locator('#step')).toHaveText(texts.result.title);
      expect(weight(), 'bytes up to the result').toBeLessThanOrEqual(mostBytes.result);

      const verdict = page.locator('.verdict').first();
      await expect(verdict).toHaveAttribute('data-verdict', 'yes');
      await expect(verdict.locator('.verdict-word')).toHaveText(new RegExp(verdictTexts(locale).yes, 'i'));
      await expect(verdict.locator('.verdict-word')).toBeInViewport();
      await expect(verdict.locator('.amount')).toBeInViewport();
      await expect(page.locator('.ticks [lang="pt"].code').first()).toHaveText(journeys[benefit].form);

      await page.getByRole('button', { name: texts.result.printSheet }).click();
      await expect(page.locator('.sheet')).toBeVisible();
      const paper = await printed(page);
      expect(paper.pages).toBeLessThanOrEqual(2);
      expect(paper.size).toBe('594.96 x 841.92');
      expect(paper.text).toContain('Folha para o balcão');
      expect(paper.text).toContain('Lei em vigor em 22/11/2026');
      expect(paper.text).toContain(journeys[benefit].form);
      expect(paper.text).toContain(journeys[benefit].act);
      expect(paper.text).toMatch(new RegExp(`1 ?/ ?${paper.pages}`));
      if (locale !== 'uk') expect(paper.text).toContain(texts.sheet.title);
      await expect(page.locator('.sheet-lines tr').first().locator('th')).toHaveCount(
        locale === 'pt' ? 1 : 2,
      );
    });
