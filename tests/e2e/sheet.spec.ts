import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { findPoppler } from '@/scripts/tools/find';
import { dueTo } from './support/due';
import { answerAll, start } from './support/questionnaire';
import { expect, test } from './watched';

const pdftotext = findPoppler();
const pdfinfo = path.join(path.dirname(pdftotext ?? ''), 'pdfinfo');

for (const locale of locales)
  for (const [benefit, { answers, code, act }] of Object.entries(dueTo))
    test(`the sheet of ${benefit} in ${locale} prints on two pages at most`, async ({ page }, info) => {
      await start(page, locale, benefit);
      await answerAll(page, answers);
      await page.locator('.result .actions .btn').click();
      await page.locator('.sheet').waitFor();
      const file = info.outputPath('sheet.pdf');
      await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
      expect(pagesOf(file)).toBeLessThanOrEqual(2);
      const text = textOf(file);
      for (const printed of [code, act, '22/11/2026']) expect(text).toContain(printed);
      expect(text).not.toContain('Continu');
      await expectOneBoxAPaper(page);
    });

async function expectOneBoxAPaper(page: Page): Promise<void> {
  const boxes = await page.locator('.sheet .tick').count();
  expect(boxes).toBeGreaterThan(2);
}

function pagesOf(file: string): number {
  const told = execFileSync(pdfinfo, [file], { encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]);
}

function textOf(file: string): string {
  return execFileSync(pdftotext ?? 'pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', ' ');
}
