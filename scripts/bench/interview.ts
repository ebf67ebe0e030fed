import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '../serve/server';
import { findChromium } from '../tools/find';

const slowdown = 4;
const mostQuestions = 80;

/** Old enough for every benefit. */
const yearOfBirth = '1956';

/**
 * One whole interview on the built site in Chromium, its processor slowed down: milliseconds from the tap on
 * "Continue" to the next question on the screen. Needs a build.
 */
export async function benchInterview(ids: readonly string[]): Promise<void> {
  console.log(
    `Interviews in Chromium at ${slowdown}× CPU slowdown, from tap to next question (target 50 ms):`,
  );
  const executablePath = findChromium();
  if (executablePath === undefined || !existsSync('out/index.html')) {
    console.log('  not measured: it needs a Chromium (npm run tools) and a build (npm run build)');
    return;
  }
  const { url, close } = await startServer('127.0.0.1', 0);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  for (const id of ids) {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${url}pt/${id}/check/`);
    await page.locator('[data-island] button').click();
    await page.locator('#step').waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = await interview(page);
    const worst = Math.max(...times);
    const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    console.log(
      `  ${id}: ${times.length} questions, median ${middle.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
    );
    await page.close();
  }
  await browser.close();
  close();
}

/** Answers every question with the first answer there is, and times each step but the one to the result. */
async function interview(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < mostQuestions) {
    await fill(page);
    const time = await page.evaluate(stepTime);
    if ((await page.locator('form').count()) === 0) return times;
    times.push(time);
  }
  return times;
}

async function fill(page: Page): Promise<void> {
  if ((await page.locator('#day').count()) > 0) {
    const isOwnBirth = (await page.evaluate(() => JSON.stringify(history.state))).includes('"birthDate"');
    await page.locator('#day').fill('5');
    await page.locator('#month').fill('3');
    await page.locator('#year').fill(isOwnBirth ? yearOfBirth : '2020');
    return;
  }
  const choice = page.locator('form input[type="checkbox"]:not([value="none"]), form input[type="radio"]');
  if ((await choice.count()) > 0) return choice.first().check();
  if ((await page.locator('button#answer').count()) > 0) return page.locator('button#answer').click();
  return page.locator('#answer').fill('0');
}

/** In the page: taps the button and waits until the next step stands there and is drawn. */
function stepTime(): Promise<number> {
  return new Promise((resolve) => {
    const before = document.querySelector('#step')?.textContent;
    const start = performance.now();
    const observer = new MutationObserver(() => {
      if (document.querySelector('#step')?.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        resolve(performance.now() - start);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
    setTimeout(() => {
      resolve(performance.now() - start);
    }, 3000);
  });
}
