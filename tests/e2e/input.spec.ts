import { single } from './support/people';
import { answerAll, questionNow, start } from './support/questionnaire';
import { expect, test } from './watched';

const go = { name: 'Continue' };

test('an impossible day is told at its field, nothing is cleared, and the summary leads there', async ({
  page,
}) => {
  await start(page, 'en', 'rsi');
  await page.locator('#day').fill('31');
  await page.locator('#month').fill('4');
  await page.locator('#year').fill('1990');
  await page.getByRole('button', go).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('There is no such day: April 1990 has 30 days.');
  await expect(page.locator('#day')).toHaveValue('31');
  await expect(page.locator('#day')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#month')).toHaveAttribute('aria-invalid', 'false');
  await expect(page.locator('#day')).toHaveAccessibleDescription(/April 1990 has 30 days/);
  await summary.getByRole('link').click();
  await expect(page.locator('#day')).toBeFocused();
  expect(page.url()).not.toContain('#');
  await page.locator('#day').fill('30');
  await page.getByRole('button', go).click();
  await expect.poll(() => questionNow(page)).toBe('children');
});

for (const [day, month, year, message] of [
  ['', '', '', 'Enter an answer, or choose “I don’t know”.'],
  ['3', '', '1990', 'The month is missing.'],
  ['3', '13', '1990', 'Enter the month as a number from 1 to 12.'],
  ['3', '5', '90', 'Enter the year in four figures, for example 2025.'],
  ['23', '11', '2026', 'This day is still to come.'],
  ['3', '5', '1890', 'This day is too long ago.'],
] as const)
  test(`born on "${day}.${month}.${year}": ${message}`, async ({ page }) => {
    await start(page, 'en', 'rsi');
    await page.locator('#day').fill(day);
    await page.locator('#month').fill(month);
    await page.locator('#year').fill(year);
    await page.getByRole('button', go).click();
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.locator('#year')).toHaveValue(year);
  });

test('an amount is said back as it is understood, however it is typed', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, single, 'movableAssets');
  const field = page.locator('#answer');
  for (const typed of ['1.234,56', '1234.56', '1 234,56 €', '1,234.56']) {
    await field.fill(typed);
    await expect(page.locator('output')).toHaveText('We read: €1,234.56');
  }
  await field.fill('1.234');
  await expect(page.locator('output')).toHaveText('We read: €1,234.00');
  for (const [typed, message] of [
    ['about 300', 'Enter an amount in figures, for example 1234.56.'],
    ['-5', 'Enter an amount of 0 or more'],
    ['', 'Enter an answer'],
  ] as const) {
    await field.fill(typed);
    await expect(page.locator('output')).toBeEmpty();
    await expect(async () => {
      await page.getByRole('button', go).click();
      await expect(page.getByRole('alert')).toContainText(message, { timeout: 500 });
    }).toPass();
    await expect(field).toHaveValue(typed);
  }
});

test('a child older than the claimant is a mistake at the field', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, { ...single, children: 1 }, 'child-1.childBirthDate');
  await page.locator('#day').fill('1');
  await page.locator('#month').fill('1');
  await page.locator('#year').fill('1980');
  await page.getByRole('button', go).click();
  await expect(page.getByRole('alert')).toContainText('This child would be older than you.');
  await expect(page.locator('#year')).toHaveValue('1980');
});

test('no more than twenty people', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, single, 'children');
  for (let count = 0; count < 21; count += 1) await page.locator('#answer').click();
  await page.getByRole('button', go).click();
  await expect(page.getByRole('alert')).toContainText('at most 20 people');
  await expect(page.locator('.lines li')).toHaveCount(21);
  await page.getByRole('button', { name: 'Remove: child 21' }).click();
  await page.getByRole('button', go).click();
  await expect.poll(() => questionNow(page)).toBe('adults');
});

test('a question without a choice asks for one', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, single, 'citizenship');
  await page.getByRole('button', go).click();
  await expect(page.getByRole('alert')).toContainText('Choose one answer.');
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.locator('input[value="portuguese"]')).toBeFocused();
});
