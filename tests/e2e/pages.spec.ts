import { benefitIds } from '@/lib/benefits';
import { localeInfo, locales } from '@/lib/i18n/locales';
import { expect, test } from './watched';

test('from the picker to the questions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: localeInfo.uk.name }).click();
  await expect(page).toHaveURL('/uk/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await page.locator('main a[href="/uk/rsi/"]').click();
  await page.locator('main a[href="/uk/rsi/check/"]').first().click();
  await expect(page).toHaveURL('/uk/rsi/check/');
});

const contentPages = [
  '',
  'about/',
  'guide/',
  'law/',
  `law/${benefitIds[0]}/`,
  'abroad/',
  'contacts/',
  ...benefitIds.map((id) => `${id}/`),
];

for (const locale of locales)
  test(`no content page in ${locale} has a script`, async ({ page }) => {
    test.slow();
    for (const path of contentPages.map((kind) => `/${locale}/${kind}`)) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      expect(response?.headers()['content-security-policy'], path).toContain("default-src 'none'");
      await expect(page.locator('script'), path).toHaveCount(0);
      await expect(page.locator('h1'), path).toHaveCount(1);
    }
  });

test('a wrong address leads back to the start in each language', async ({ page }) => {
  const response = await page.goto('/pt/nowhere/');
  expect(response?.status()).toBe(404);
  for (const locale of locales) await expect(page.locator(`main a[href="/${locale}/"]`)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const page of ['contacts', 'abroad'])
    test(`the home page leads to ${page}`, async ({ page: tab }) => {
      await tab.goto('/pt/');
      await tab.locator(`main a[href="/pt/${page}/"]`).click();
      await expect(tab.locator('h1')).toBeVisible();
    });

  test('the pages can be read, and the questions say what they need', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: localeInfo.pt.name }).click();
    await page.locator('main a[href="/pt/rsi/"]').click();
    await expect(page.locator('h1')).toBeVisible();
    await page.locator('main a[href="/pt/rsi/check/"]').first().click();
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
