import { expect, type Page } from '@playwright/test';
import type { Session } from '@/lib/session/session';
import { storageVersion } from '@/lib/session/storage';
import { storageKey } from '@/lib/session/stored-text';
import { factOf, vocabulary, type Told } from '@/rules';

/** Answers by reference, or by fact for everybody. Lists of people are told by how many they are. */
export type Answers = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The day on which every journey takes place. */
export const today = '2026-11-22';

/**
 * Opens the questions of a benefit on {@link today} and starts them.
 * @param loaded called when the page and all it asks for has come, before anything is tapped
 */
export async function start(page: Page, locale: string, benefit: string, loaded?: () => void): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime(`${today}T10:00:00`);
  await page.goto(`/${locale}/${benefit}/check/`, {
    waitUntil: loaded === undefined ? 'load' : 'networkidle',
  });
  loaded?.();
  await page.locator('[data-island] button').click();
  await page.locator('#step').waitFor();
}

/** What a session holds; `views` by benefit. */
export type Stored = Partial<Pick<Session, 'dontKnow' | 'declined' | 'views'>> & { readonly told: Told };

/** Opens the questions of a benefit where a stored session left them. */
export async function resume(page: Page, locale: string, benefit: string, session: Stored): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime(`${today}T10:00:00`);
  const stored = JSON.stringify({ version: storageVersion, ...session });
  await page.addInitScript(
    ([key, text]) => {
      if (sessionStorage.length === 0) sessionStorage.setItem(key, text);
    },
    [storageKey, stored] as const,
  );
  await page.goto(`/${locale}/${benefit}/check/`);
  await page.locator('#step').waitFor();
}

/** The reference of the question on the screen; `undefined` on any other screen. */
export async function questionNow(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const state: unknown = history.state;
    const place = typeof state === 'object' && state !== null && 'place' in state ? state.place : undefined;
    const isQuestion = typeof place === 'object' && place !== null && 'ref' in place;
    return isQuestion ? String(place.ref) : undefined;
  });
}

/**
 * Answers one question after the other until there is none, or until the one named.
 * @returns the references in the order in which they were asked
 */
export async function answerAll(page: Page, answers: Answers, until?: string): Promise<readonly string[]> {
  const asked: string[] = [];
  for (;;) {
    const ref = await questionNow(page);
    if (ref === undefined || ref === until) return asked;
    asked.push(ref);
    if (asked.length > 80) throw new Error(`The questions do not end: ${asked.join(', ')}`);
    await answer(page, ref, answers[ref] ?? answers[factOf(ref)]);
    await expect.poll(() => questionNow(page)).not.toBe(ref);
  }
}

/** Answers the question on the screen, and goes on; without an answer: "I don't know". */
export async function answer(page: Page, ref: string, given: Answers[string] | undefined): Promise<void> {
  await page.locator(await fillIn(page, ref, given)).click();
}

/**
 * Fills in the question on the screen; without an answer: "I don't know".
 * @returns the selector of the button that goes on
 */
export async function fillIn(page: Page, ref: string, given: Answers[string] | undefined): Promise<string> {
  const kind = vocabulary[factOf(ref)]?.kind;
  const open = given ?? 'dontKnow';
  const isOpen = open === 'dontKnow' || open === 'declined';
  if (isOpen && kind !== 'choice' && kind !== 'yesNo') return `button[value="${open}"]`;
  if (isOpen) await page.locator(`input[value="${open}"]`).check();
  else await fill(page, kind, open);
  return 'form button[type="submit"]';
}

async function fill(page: Page, kind: string | undefined, given: Answers[string]): Promise<void> {
  switch (kind) {
    case 'choice':
      return page.locator(`input[value="${String(given)}"]`).check();
    case 'yesNo':
      return page.locator(`input[value="${given === true ? 'yes' : 'no'}"]`).check();
    case 'set': {
      const chosen = Array.isArray(given) && given.length > 0 ? given : ['none'];
      for (const option of chosen) await page.locator(`input[value="${String(option)}"]`).check();
      return;
    }
    case 'date': {
      const [year = '', month = '', day = ''] = String(given).split('-');
      await page.locator('#day').fill(day);
      await page.locator('#month').fill(month);
      return page.locator('#year').fill(year);
    }
    case 'people':
      if (given === 0) return page.locator('input[value="none"]').check();
      for (let count = 0; count < Number(given); count += 1) await page.locator('#answer').click();
      return;
    case 'counts':
      if (Array.isArray(given) && given.length > 0) return page.locator('#answer').fill(given.join(', '));
      return page.locator('input[value="none"]').check();
    case 'money':
    case 'count':
    case undefined:
      return page.locator('#answer').fill(String(given));
  }
}
