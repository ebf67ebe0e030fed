import type { Page } from '@playwright/test';
import { today, answer, questionNow, start } from './support/questionnaire';
import { expect, test } from './watched';

const key = 'balcao-aberto';

async function openWith(page: Page, stored: string): Promise<void> {
  await page.clock.setFixedTime(`${today}T10:00:00`);
  await page.goto('/en/');
  await page.evaluate(
    ([name, text]) => {
      sessionStorage.setItem(name, text);
    },
    [key, stored] as const,
  );
  await page.goto('/en/rsi/check/');
  await page.locator('[data-island] button:enabled').first().waitFor();
}

const told = {
  birthDate: '1990-05-01',
  citizenship: 'martian',
  children: [],
  movableAssets: 'much',
  hobby: 'chess',
};

test('hand-edited answers: what cannot be read goes with a notice, everything else is kept', async ({
  page,
}) => {
  await openWith(page, JSON.stringify({ version: 1, told, views: { rsi: { screen: 'answers' } } }));
  await expect(page.locator('.notes')).toContainText('3 stored answers could not be read and were removed.');
  await expect(page.locator('.answers')).toContainText('1 May 1990');
});

test('answers of an older version are kept, and the person is told to look', async ({ page }) => {
  const stored = {
    version: 0,
    told: { birthDate: '1990-05-01' },
    views: { rsi: { screen: 'question', ref: 'gone' } },
  };
  await openWith(page, JSON.stringify(stored));
  await expect(page.locator('.notes')).toContainText('Your answers come from an older version');
  await expect.poll(() => questionNow(page)).toBe('children');
});

test('what is no answer at all is thrown away with a notice', async ({ page }) => {
  await openWith(page, '{"version":');
  await expect(page.locator('.notes')).toContainText('The stored answers could not be read.');
  await page.locator('[data-island] button').click();
  await expect.poll(() => questionNow(page)).toBe('birthDate');
});

test('a browser that keeps nothing is no obstacle, and the person is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await start(page, 'en', 'rsi');
  await expect(page.locator('.notes')).toContainText('This browser stores nothing for us.');
  await answer(page, 'birthDate', '1990-05-01');
  await expect.poll(() => questionNow(page)).toBe('children');
});

test('answers stand in the storage of the tab alone: in no address, no request, no other place', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await start(page, 'en', 'rsi');
  await answer(page, 'birthDate', '1987-06-05');
  await expect.poll(() => questionNow(page)).toBe('children');
  const places = await page.evaluate(() =>
    JSON.stringify([
      history.state,
      location.href,
      document.cookie,
      document.title,
      Object.entries(localStorage),
    ]),
  );
  expect(places).not.toMatch(/1987/);
  expect(requests.join('\n')).not.toMatch(/1987|birthDate/);
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(await page.evaluate((name) => sessionStorage.getItem(name), key)).toContain('1987-06-05');
});

for (const [what, file, at] of [
  ['the questions', '**/assets/texts/rsi.questions.*', 'start'],
  ['the rules', '**/assets/rsi-app-*', 'start'],
  ['the code of the result', '**/assets/screens-*', 'result'],
  ['the result', '**/assets/texts/rsi.result.*', 'result'],
] as const)
  test(`${what} that cannot be loaded can be tried again, and no answer is lost`, async ({ page }) => {
    await page.clock.setFixedTime(`${today}T10:00:00`);
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await page.goto('/en/rsi/check/');
    if (at === 'result')
      await page.evaluate((name) => {
        const stored = {
          version: 1,
          told: { birthDate: '1990-05-01' },
          views: { rsi: { screen: 'result' } },
        };
        sessionStorage.setItem(name, JSON.stringify(stored));
        location.reload();
      }, key);
    else await page.locator('[data-island] button').click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('#step')).toHaveText(at === 'result' ? 'Your result' : 'When were you born?');
  });
