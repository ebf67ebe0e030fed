import type { Page } from '@playwright/test';
import { expect, test } from './watched';

/** Each of these does what no page may do; `test.fail` passes when the watch catches it. */
const misdeeds: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'an error': (page) =>
    page.evaluate(() => {
      console.error('planted');
    }),
  'another origin': (page) => page.evaluate(() => fetch('https://example.org/').catch(() => undefined)),
  'a query': (page) => page.goto('/pt/?answer=1'),
  'a cookie': (page) => page.evaluate(() => (document.cookie = 'a=1')),
};

for (const [name, misdeed] of Object.entries(misdeeds)) {
  test(`the watch catches ${name}`, async ({ page }) => {
    test.fail();
    await page.goto('/pt/');
    await misdeed(page);
    await page.waitForTimeout(100);
  });
}

test('the watch lets a good page pass', async ({ page }) => {
  await page.goto('/pt/');
  await expect(page.locator('h1')).toBeVisible();
});
