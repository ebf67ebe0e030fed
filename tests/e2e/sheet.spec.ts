import type { Page } from '@playwright/test';
import { printed } from './support/paper';
import { resume, type Stored } from './support/questionnaire';
import { familyTold, singleTold } from './support/told';
import { expect, test } from './watched';

async function openSheet(page: Page, locale: string, benefit: string, session: Stored): Promise<void> {
  await resume(page, locale, benefit, { ...session, views: { [benefit]: { screen: 'sheet' } } });
  await page.locator('.sheet').waitFor();
}

test('six children, two languages: two pages at most', async ({ page }) => {
  const births = [2009, 2010, 2013, 2016, 2019, 2025].map((year) => `${year}-03-20`);
  await openSheet(page, 'uk', 'abono-de-familia', { told: familyTold(...births) });
  const paper = await printed(page);
  expect(paper.pages).toBeLessThanOrEqual(2);
  expect(paper.text.match(/Criança \d \(nascida a 20\/03\/\d{4}\)/g)).toHaveLength(6);
});

test('black on white, boxes to tick, both languages marked, nothing of the screen', async ({ page }) => {
  const told = { ...singleTold, children: [{ childBirthDate: '2018-01-02' }] };
  await openSheet(page, 'en', 'rsi', { told });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = page.locator('.sheet');
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('.site-footer')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  for (const row of await sheet.locator('.sheet-lines tr').all())
    await expect(row.locator('th, td').nth(1)).toHaveAttribute('lang', 'pt-PT');
  const box = await sheet
    .locator('.tick')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').borderTopStyle);
  expect(box).toBe('solid');
  const { text } = await printed(page);
  expect(text).toContain('Printed on 22/11/2026');
  expect(text).toContain('Isto não é uma decisão: só a Segurança Social decide.');
  expect(text).not.toMatch(/Back to the result|What support can I ask for/);
});

test('what the counter has to check stands before the papers, in both languages', async ({ page }) => {
  const { movableAssets: _unknown, ...told } = singleTold;
  await openSheet(page, 'en', 'rsi', {
    told: { ...told, paper: 'permit-temporary', titleSince: '2026-05-01' },
    dontKnow: ['movableAssets'],
  });
  const [, second] = await page.locator('.sheet tbody').allInnerTexts();
  expect(second).toContain('To check at the counter');
  expect(second).toContain('A Segurança Social pede');
  expect(second).toContain('avings and investments of your household');
});

test('the rules of a benefit on paper: what is closed on the screen too, on few pages', async ({ page }) => {
  await page.goto('/en/abono-de-familia/');
  const paper = await printed(page);
  expect(paper.pages).toBeLessThanOrEqual(7);
  expect(paper.text).toContain('art. 78.º');
  expect(paper.text).toContain('RP5034-DGSS');
});
