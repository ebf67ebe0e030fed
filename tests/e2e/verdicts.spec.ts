import type { Page } from '@playwright/test';
import { family, single } from './support/people';
import { answerAll, start, type Answers } from './support/questionnaire';
import { checkTexts } from './support/texts';
import { expect, test } from './watched';

async function resultOf(page: Page, benefit: string, answers: Answers): Promise<void> {
  await start(page, 'en', benefit);
  await answerAll(page, answers);
  await page.locator('.verdict').first().waitFor();
}

test('a no says why, with figure, limit and article, and from when time ends it', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await page.getByRole('button', { name: 'Your answers so far' }).click();
  await page.getByRole('button', { name: 'Change: Day of the application' }).click();
  await page.locator('#day').fill('31');
  await page.locator('#month').fill('12');
  await page.getByRole('button', { name: 'Continue' }).click();
  await answerAll(page, { ...single, paper: 'permit-temporary', titleSince: '2026-05-01' });

  const verdict = page.locator('.verdict');
  await expect(verdict).toHaveAttribute('data-verdict', 'no');
  await expect(verdict).toContainText('from 1 May 2027 the answer can change');
  const reasons = page.locator('.reasons').first().locator('> li');
  await expect(reasons).toHaveCount(1);
  await reasons.locator('summary').click();
  await expect(reasons).toContainText('You have had a residence title since 1 May 2026.');
  await expect(reasons).toContainText('at least 12 months');
  await expect(reasons.locator('.cite')).toContainText('DL 166/2026, art. 9.º');
  await expect(reasons.locator('.cite')).toHaveAttribute('lang', 'pt');
});

test('a missing answer gives "depends", says on what, and can be given there', async ({ page }) => {
  await resultOf(page, 'rsi', { ...single, movableAssets: 'dontKnow' });
  const verdict = page.locator('.verdict');
  await expect(verdict).toHaveAttribute('data-verdict', 'unknown');
  await expect(verdict.locator('.verdict-word')).toHaveText('It depends on…');
  await expect(verdict).toContainText('Savings and investments of your household');
  await verdict.getByRole('button', { name: /^Answer: / }).click();
  await page.locator('#answer').fill('500');
  await page.getByRole('button', { name: 'Continue' }).click();
  await answerAll(page, single);
  await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', 'yes');
});

test('who would rather not say is told what each answer would mean', async ({ page }) => {
  await resultOf(page, 'rsi', { ...single, citizenship: 'declined' });
  await expect(page.locator('.verdict')).toHaveAttribute('data-verdict', 'unknown');
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: 'What your answer would change' }),
  });
  await section.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  const under = (verdict: string) => section.locator(`details[data-verdict="${verdict}"]`);
  await expect(under('yes').first()).toContainText('Portuguese');
  await expect(under('no').last()).toContainText('Tourist visa');
  await expect(under('doubt').last()).toContainText('AIMA');
});

test('a doubt in the law is told as one, with what to do', async ({ page }) => {
  await resultOf(page, 'rsi', { ...single, paper: 'permit-temporary', titleSince: '2026-05-01' });
  const verdict = page.locator('.verdict');
  await expect(verdict).toHaveAttribute('data-verdict', 'doubt');
  await expect(verdict.locator('.verdict-word')).toHaveText('Ask at the counter');
  await expect(verdict).toContainText('you can object');
});

test('shortly before the law changes both answers stand side by side', async ({ page }) => {
  await resultOf(page, 'rsi', single);
  const change = page.locator('section', {
    has: page.getByRole('heading', { name: /^The law changes on 31 December 2026/ }),
  });
  await expect(change).toContainText('Do not wait for the new law.');
  await expect(change.locator('li')).toHaveCount(2);
  await expect(change.locator('li').nth(0)).toContainText('€247.56');
  await expect(change.locator('li').nth(1)).toContainText('€268.57');
});

test('each child has an answer of its own, and the sum stands below', async ({ page }) => {
  await resultOf(page, 'abono-de-familia', {
    ...family,
    'child-2.childPaper': 'visa-short',
    'child-2.childBornInPortugal': false,
    paper: 'visa-short',
  });
  await expect(page.locator('.verdict')).toHaveCount(2);
  await expect(page.locator('.verdict').nth(0)).toHaveAttribute('data-verdict', 'yes');
  await expect(page.locator('.verdict').nth(1)).toHaveAttribute('data-verdict', 'no');
});

test('nobody to judge is said, not left blank', async ({ page }) => {
  await resultOf(page, 'abono-de-familia', { children: 0, pregnant: false });
  await expect(page.locator('.verdict')).toContainText(checkTexts('en').result.nobody);
});

test('a deadline can be saved as a calendar file that never leaves the device', async ({ page }) => {
  await resultOf(page, 'abono-de-familia', family);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this date in your calendar' }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('balcao-aberto.ics');
  expect(file.url()).toMatch(/^blob:/);
});
