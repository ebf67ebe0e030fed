import type { Page } from '@playwright/test';
import { benefitIds } from '@/lib/benefits';
import { localeInfo, locales } from '@/lib/i18n/locales';
import { faultsIn, openAll, overflow } from './support/axe';
import { expect, test } from './watched';

const general = ['', 'about/', 'law/', 'guide/', 'abroad/', 'contacts/'];
const kinds = [...general, ...benefitIds.map((id) => `${id}/`)];
/** The law pages of the benefits are all alike: the longest stands for the others. */
const figures = '/uk/law/abono-de-familia/';
const pages = [
  '/',
  '/nowhere/',
  figures,
  ...locales.flatMap((locale) => kinds.map((kind) => `/${locale}/${kind}`)),
];

/** The general pages in each language, and each benefit in one of them in turn: benefits share one page. */
const light = [
  '/',
  '/nowhere/',
  figures,
  ...locales.flatMap((locale) => general.map((kind) => `/${locale}/${kind}`)),
  ...benefitIds.map((id, index) => `/${locales[index % locales.length]}/${id}/`),
];

/** Each kind of page once: all languages and all benefits share their colours. */
const dark = ['/', '/nowhere/', ...general.map((kind) => `/en/${kind}`), `/en/${benefitIds[0]}/`];
const seen = [
  ...light.map((path) => ({ path, scheme: 'light' as const })),
  ...dark.map((path) => ({ path, scheme: 'dark' as const })),
];

for (const { path, scheme } of seen)
  test(`${path} has no fault that axe finds, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(path);
    await openAll(page);
    await shorten(page);
    expect(await faultsIn(page)).toEqual([]);
  });

test('axe bites: a faint text and a nameless field are found', async ({ page }) => {
  await page.goto('/pt/');
  await page.locator('h1').evaluate((title) => {
    title.style.color = '#ccb';
    title.append(document.createElement('input'));
  });
  expect(await faultsIn(page)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
});

for (const path of pages)
  test(`${path} fits 320 px in both directions of writing`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await openAll(page);
    expect(await overflow(page)).toEqual([0, 0]);
  });

test('every page is there in each language under the same path', async ({ page }) => {
  for (const kind of kinds) {
    await page.goto(`/pt/${kind}`);
    await page.getByRole('link', { name: localeInfo.uk.name }).click();
    await expect(page).toHaveURL(`/uk/${kind}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  }
});

test('the picker puts first the language chosen before', async ({ page }) => {
  const first = page.locator('[data-island="picker"] a').first();
  await page.goto('/');
  await expect(first).toHaveAttribute('hreflang', localeInfo.en.tag);
  await page.getByRole('link', { name: localeInfo.uk.name }).click();
  await page.goto('/');
  await expect(first).toHaveAttribute('hreflang', localeInfo.uk.tag);
});

test('the first tab stop leads past the header', async ({ page }) => {
  await page.goto('/en/rsi/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/rsi/#main');
});

/** The figures of the law page are all alike: a few of each group stand for the others, which would take minutes. */
async function shorten(page: Page): Promise<void> {
  await page.locator('.law > section:nth-child(n + 9)').evaluateAll((sections) => {
    for (const section of sections) section.remove();
  });
}
