import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cplpAlone, dueTo, motherAlone } from './support/due';
import { answerAll, start } from './support/questionnaire';
import { expect, test } from './watched';

/** Every screen of the questionnaire that looks different, and how to get there. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the start': (page) => page.goto('/uk/rsi/check/'),
  'a date': (page) => start(page, 'uk', 'rsi'),
  'a date that does not exist': async (page) => {
    await start(page, 'uk', 'rsi');
    await page.locator('#day').fill('31');
    await page.locator('#month').fill('4');
    await page.locator('#year').fill('1990');
    await page.locator('form button[type="submit"]').click();
    await page.locator('[role="alert"], .error').first().waitFor();
  },
  'a list of people': (page) => upTo(page, 'children'),
  'a choice': (page) => upTo(page, 'workSituation'),
  'a set': (page) => upTo(page, 'incomeKinds'),
  'an amount': (page) => upTo(page, 'movableAssets'),
  'a sensitive question': (page) => upTo(page, 'paper'),
  'the answers so far': async (page) => {
    await upTo(page, 'citizenship');
    await page.locator('.check-bar button').click();
  },
  'a likely yes': (page) => finish(page, {}),
  'a likely no': (page) => finish(page, { movableAssets: '40000' }),
  'it depends': (page) => finish(page, { paper: 'declined' }),
  'ask at the counter': (page) => finish(page, { titleSince: '2026-06-01' }),
  'the sheet': async (page) => {
    await finish(page, {});
    await page.locator('.result .actions .btn').click();
    await page.locator('.sheet').waitFor();
  },
};

async function upTo(page: Page, ref: string): Promise<void> {
  await start(page, 'uk', 'rsi');
  await answerAll(page, cplpAlone, ref);
}

async function finish(page: Page, change: Readonly<Record<string, string>>): Promise<void> {
  await start(page, 'uk', 'rsi');
  await answerAll(page, { ...cplpAlone, ...change });
  await page.locator('.verdict').first().waitFor();
}

for (const [name, reach] of Object.entries(states))
  test(`${name}: no fault that axe finds, and room enough at 320 px in both directions`, async ({ page }) => {
    await reach(page);
    expect(await faultsIn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const dir of ['ltr', 'rtl']) expect(await widerThanScreen(page, dir)).toBeLessThanOrEqual(0);
  });

test('axe bites: a field without a name on a question is found', async ({ page }) => {
  await start(page, 'uk', 'rsi');
  await page.locator('#step').evaluate((title) => {
    title.after(document.createElement('input'));
  });
  expect(await faultsIn(page)).toContain('label');
});

test('each child has a verdict of its own', async ({ page }) => {
  await start(page, 'en', 'abono-de-familia');
  await answerAll(page, { ...motherAlone, children: 2, 'child-2.childBirthDate': '2019-05-02' });
  await expect(page.locator('.verdict')).toHaveCount(2);
});

for (const [benefit, { answers, cents }] of Object.entries(dueTo))
  test(`the amount of ${benefit} is told in the language of the page`, async ({ page }) => {
    await start(page, 'pt', benefit);
    await answerAll(page, answers);
    const euros = `${String(Math.floor(cents / 100))},${String(cents % 100)}`;
    await expect(page.locator('.verdict').first()).toContainText(euros);
  });

async function faultsIn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id }) => id);
}

async function widerThanScreen(page: Page, dir: string): Promise<number> {
  return page.evaluate((way) => {
    document.documentElement.dir = way;
    return document.documentElement.scrollWidth - window.innerWidth;
  }, dir);
}
