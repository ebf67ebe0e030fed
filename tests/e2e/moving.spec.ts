import { single } from './support/people';
import { answer, answerAll, questionNow, start } from './support/questionnaire';
import { expect, test } from './watched';

const back = { name: 'Back', exact: true };

test('an earlier answer is changed: the rest stays, and what no longer counts is said', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, single, 'everyoneHasNiss');
  await page.getByRole('button', { name: 'Your answers so far' }).click();
  await page.getByRole('button', { name: 'Change: Your citizenship' }).click();
  await answer(page, 'citizenship', 'portuguese');

  await expect(page.locator('.notes')).toContainText('1 earlier answer is not needed any more.');
  expect(await questionNow(page)).toBe('everyoneHasNiss');
  await page.getByRole('button', { name: 'Your answers so far' }).click();
  const unused = page.locator('.notice', { hasText: 'Kept, but not used now' });
  await expect(unused).toContainText('Refugee');
  await page.getByRole('button', { name: 'Change: Your citizenship' }).click();
  await answer(page, 'citizenship', 'other');
  await expect(page.locator('.notes')).toBeEmpty();
  expect(await questionNow(page)).toBe('everyoneHasNiss');
});

test('back and forward follow the questions, in the page and in the browser, and never in the address', async ({
  page,
}) => {
  await start(page, 'en', 'rsi');
  const address = page.url();
  await answerAll(page, single, 'workSituation');
  await page.goBack();
  await expect.poll(() => questionNow(page)).toBe('adults');
  await page.getByRole('button', back).click();
  await expect.poll(() => questionNow(page)).toBe('children');
  await expect(page.locator('input[value="none"]')).toBeChecked();
  await page.getByRole('button', back).click();
  await expect.poll(() => questionNow(page)).toBe('birthDate');
  await expect(page.locator('#year')).toHaveValue('1990');
  await page.goForward();
  await expect.poll(() => questionNow(page)).toBe('children');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => questionNow(page)).toBe('adults');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => questionNow(page)).toBe('workSituation');
  expect(page.url()).toBe(address);
});

test('back from the first question leads to the start, and on again', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await page.getByRole('button', back).click();
  await expect(page.locator('#check-intro')).toBeVisible();
  await page.locator('[data-island] button').click();
  await expect.poll(() => questionNow(page)).toBe('birthDate');
});

test('a reload goes on where the person was', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, single, 'incomeKinds');
  await page.reload();
  await page.locator('#step').waitFor();
  expect(await questionNow(page)).toBe('incomeKinds');
  await page.getByRole('button', { name: 'Your answers so far' }).click();
  await expect(page.locator('.answers')).toContainText('1 May 1990');
});

test('another language keeps place and answers, and so does the way back to the first', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, single, 'citizenship');
  await page.getByRole('link', { name: 'Українська' }).click();
  await page.locator('#step').waitFor();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  expect(await questionNow(page)).toBe('citizenship');
  await answer(page, 'citizenship', 'portuguese');
  await expect.poll(() => questionNow(page)).toBe('everyoneHasNiss');
  await page.getByRole('link', { name: 'English' }).click();
  await page.locator('#step').waitFor();
  expect(await questionNow(page)).toBe('everyoneHasNiss');
});

test('what one benefit has asked another one does not ask again', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, { ...single, children: 1, childBirthDate: '2020-05-03' });
  await page.goto('/en/abono-de-familia/check/');
  await page.locator('[data-island] button').click();
  const asked = await answerAll(
    page,
    { pregnant: false, abonoClaim: 'new', childRightSince: '2026-10-05' },
    'childCitizenship',
  );
  expect(asked).not.toContain('children');
  expect(asked).not.toContain('child-1.childBirthDate');
});

test('everything can be cleared, after one more question', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(page, single, 'incomeKinds');
  await page.getByRole('button', { name: 'Your answers so far' }).click();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('button', { name: 'No, keep my answers' }).click();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('button', { name: 'Yes, clear everything' }).click();
  await expect(page.locator('.notes')).toContainText('All answers have been removed');
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await page.goBack();
  await page.locator('#step').waitFor();
  await page.getByRole('button', { name: 'Your answers so far' }).click();
  await expect(page.locator('.answers')).not.toContainText('1990');
});

test('children are added, changed and removed; what is known of the others stays', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await answerAll(
    page,
    {
      ...single,
      children: 2,
      'child-1.childBirthDate': '2018-01-02',
      'child-2.childBirthDate': '2020-03-04',
    },
    'workSituation',
  );
  await page.getByRole('button', { name: 'Your answers so far' }).click();
  await page.getByRole('button', { name: 'Change: Children and young people in your household' }).click();
  await page.getByRole('button', { name: /^Remove: child 1/ }).click();
  await expect(page.locator('.lines li')).toHaveText([/^Child 1 \(born 4 March 2020\)/]);
  await page.getByRole('button', { name: 'Add a child' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(() => questionNow(page)).toBe('child-2.childBirthDate');
  await expect(page.locator('#day')).toHaveValue('');
});
