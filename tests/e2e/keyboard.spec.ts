import type { Page } from '@playwright/test';
import { factOf, vocabulary } from '@/rules';
import { single } from './support/people';
import { questionNow, start, type Answers } from './support/questionnaire';
import { expect, test } from './watched';

test('from the first question to the printed sheet with the keyboard alone', async ({ page }) => {
  await start(page, 'en', 'rsi');
  for (let ref = await questionNow(page); ref !== undefined; ref = await questionNow(page)) {
    await expect(page.locator('#step')).toBeFocused();
    await answerByKeys(page, ref, single[factOf(ref)]);
    await page.keyboard.press('Enter');
    await expect.poll(() => questionNow(page)).not.toBe(ref);
  }
  await expect(page.locator('#step')).toBeFocused();
  await tabTo(page, 'Print the sheet');
  await page.keyboard.press('Enter');
  await expect(page.locator('.sheet')).toBeVisible();
});

test('every step takes the focus to its heading', async ({ page }) => {
  await start(page, 'en', 'rsi');
  await expect(page.locator('#step')).toBeFocused();
  await page.getByRole('button', { name: 'Your answers so far' }).press('Enter');
  await expect(page.locator('#step')).toBeFocused();
  await expect(page.locator('#step')).toHaveText('Your answers so far');
  await page.goBack();
  await expect(page.locator('#step')).toBeFocused();
  await expect(page.locator('#step')).toHaveText('When were you born?');
});

/** Types or chooses an answer; afterwards Enter sends it. */
async function answerByKeys(page: Page, ref: string, given: Answers[string] | undefined): Promise<void> {
  switch (vocabulary[factOf(ref)]?.kind) {
    case 'date':
      for (const part of String(given).split('-').reverse()) {
        await tabToField(page);
        await page.keyboard.type(part);
      }
      return;
    case 'counts':
    case 'people':
    case 'set':
      await tabToValue(page, 'none');
      await page.keyboard.press('Space');
      return;
    case 'choice':
    case 'yesNo': {
      await tabToField(page);
      await page.keyboard.press('Space');
      const wanted = typeof given === 'boolean' ? (given ? 'yes' : 'no') : String(given);
      while ((await focused(page)).value !== wanted) await page.keyboard.press('ArrowDown');
      return;
    }
    case 'money':
    case 'count':
    case undefined:
      await tabToField(page);
      await page.keyboard.type(String(given));
  }
}

interface Focused {
  readonly tag: string;
  readonly value: string;
  readonly text: string;
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const value = element?.getAttribute('value') ?? '';
    return { tag: element?.tagName ?? '', value, text: element?.textContent ?? '' };
  });
}

async function tabUntil(page: Page, test: (element: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (test(await focused(page))) return;
  }
  throw new Error('The keyboard does not get there.');
}

const tabToField = (page: Page) => tabUntil(page, ({ tag }) => tag === 'INPUT');
const tabToValue = (page: Page, wanted: string) => tabUntil(page, ({ value }) => value === wanted);
const tabTo = (page: Page, name: string) => tabUntil(page, ({ text }) => text === name);
