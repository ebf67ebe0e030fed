import type { Page } from '@playwright/test';
import { faultsIn, openAll, overflow } from './support/axe';
import { resume, start, type Stored } from './support/questionnaire';
import { familyTold, parentsTold, singleTold } from './support/told';
import { expect, test } from './watched';

interface State {
  readonly benefit?: string;
  readonly session: Stored;
  /** What is still done by hand to get there. */
  readonly then?: (page: Page) => Promise<unknown>;
}

/** The minimum income at one of its questions, with what was told before. */
const at = (ref: string, told = singleTold): Stored => ({
  told,
  views: { rsi: { screen: 'question', ref } },
});
const result = { rsi: { screen: 'result' }, 'abono-de-familia': { screen: 'result' } } as const;
const answers = { rsi: { screen: 'answers' } } as const;
const family = familyTold('2025-03-20', '2010-09-03');
const { citizenship: _citizenship, movableAssets: _movableAssets, ...silent } = singleTold;

/** Every state of the questionnaire that looks different: each kind of question, each screen, each kind of fault. */
const states: Readonly<Record<string, State>> = {
  'a day': { session: at('birthDate') },
  'a day with errors': {
    session: at('birthDate'),
    then: async (page) => {
      await page.locator('#day').fill('31');
      await page.locator('#month').fill('2');
      await page.locator('form button[type="submit"]').click();
      await page.getByRole('alert').waitFor();
    },
  },
  'a list of people': {
    session: at('children', { ...singleTold, children: [{}, { childBirthDate: '2020-05-03' }] }),
  },
  'several answers': { session: at('incomeKinds', { ...singleTold, incomeKinds: ['wages', 'rent'] }) },
  'an amount': { session: at('wagesGross', { ...singleTold, incomeKinds: ['wages'], wagesGross: 123_456 }) },
  'one answer of many': { session: at('paper') },
  'yes or no': { session: at('leftOwnJob') },
  'the answers so far, some unused': {
    session: {
      told: { ...singleTold, citizenship: 'portuguese' },
      views: answers,
      dontKnow: ['movableAssets'],
    },
  },
  'clearing everything': {
    session: { told: singleTold, views: answers },
    then: async (page) => {
      await page.locator('.btn-secondary').first().click();
      await page.getByRole('alert').waitFor();
    },
  },
  'a notice of dropped answers': {
    session: { ...at('children'), declined: [] },
    then: async (page) => {
      await page.evaluate(() => {
        sessionStorage.setItem('balcao-aberto', '{"version":0,"told":{"birthDate":"x","citizenship":"eu"}}');
        location.reload();
      });
      await page.locator('.notes p').first().waitFor();
    },
  },
  'a yes for two children': { benefit: 'abono-de-familia', session: { told: family, views: result } },
  'a depends with silence': {
    session: { told: silent, views: result, declined: ['citizenship'], dontKnow: ['movableAssets'] },
  },
  'a doubt': {
    session: { told: { ...singleTold, paper: 'permit-temporary', titleSince: '2026-05-01' }, views: result },
  },
  'a no': { session: { told: { ...singleTold, paper: 'visa-short' }, views: result } },
  'ways side by side, one with its calendar': {
    benefit: 'parental',
    session: { told: parentsTold, views: { parental: { screen: 'result' } } },
    then: async (page) => {
      await page.locator('.ways + details > summary').click();
      await page.locator('.month').first().waitFor();
    },
  },
  'the sheet': {
    benefit: 'abono-de-familia',
    session: { told: family, views: { 'abono-de-familia': { screen: 'sheet' } } },
  },
};

const kinds = [
  { locale: 'uk', scheme: 'light', width: 320 },
  { locale: 'pt', scheme: 'dark', width: 360 },
] as const;

for (const [name, { benefit = 'rsi', session, then }] of Object.entries(states))
  for (const { locale, scheme, width } of kinds)
    test(`${name} in ${locale}, ${scheme}, ${width} px: nothing that axe finds, nothing too wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 740 });
      await resume(page, locale, benefit, session);
      await then?.(page);
      await openAll(page);
      expect(await faultsIn(page)).toEqual([]);
      expect(await overflow(page)).toEqual([0, 0]);
    });

test('axe bites in a question too', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await page.locator('label[for="day"]').evaluate((label) => {
    label.remove();
  });
  await page.locator('#step').evaluate((title) => {
    title.style.color = '#ccb';
  });
  expect(await faultsIn(page)).toEqual(expect.arrayContaining(['label', 'color-contrast']));
});
