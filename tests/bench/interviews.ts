import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { startServer } from '@/scripts/serve/server';
import { findChromium } from '@/scripts/tools/find';
import { journeys } from '../e2e/support/people';
import { fillIn, questionNow, start, type Answers } from '../e2e/support/questionnaire';
import { benefitIds, type BenefitId } from '@/lib/benefits';
import { factOf } from '@/rules';

const slowdown = 4;
const mostQuestions = 80;

/**
 * One whole interview of every benefit on the built site in Chromium, its processor slowed down: milliseconds from the
 * tap on "Continue" to the next question on the screen, for somebody who is likely to get it. Needs a build.
 */
async function benchInterviews(ids: readonly BenefitId[]): Promise<void> {
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
    const page = await browser.newPage({ baseURL: url, viewport: { width: 360, height: 740 } });
    await start(page, 'pt', id);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = await interview(page, journeys[id].answers);
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

/** Answers every question, and times each step but the one to the result. */
async function interview(page: Page, answers: Answers): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < mostQuestions) {
    const ref = await questionNow(page);
    if (ref === undefined) return times;
    const button = await fillIn(page, ref, answers[ref] ?? answers[factOf(ref)]);
    const time = await page.evaluate(stepTime, button);
    if ((await questionNow(page)) === undefined) return times;
    times.push(time);
  }
  return times;
}

/** In the page: taps the button and waits until the next step stands there and is drawn. */
function stepTime(button: string): Promise<number> {
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
    document.querySelector<HTMLButtonElement>(button)?.click();
    setTimeout(() => {
      resolve(performance.now() - start);
    }, 3000);
  });
}

await benchInterviews(benefitIds);
