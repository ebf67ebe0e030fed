import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { benefitIds } from '@/lib/benefits';
import { locales } from '@/lib/i18n/locales';
import { journeys } from './support/people';
import { answerAll, today } from './support/questionnaire';
import { expect, test } from './watched';

/** Most bytes after brotli that a phone has fetched, headers not counted, when the page says so. */
const most = { page: 30_000, firstQuestion: 50_000, result: 90_000 } as const;

/** Size of what stands at an address, as the server sends it to a browser that knows brotli. */
function brotliSize(url: string): number {
  const { pathname } = new URL(url);
  const file = join('out', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

for (const benefit of benefitIds)
  for (const locale of locales)
    test(`${benefit} in ${locale}: bytes of the page, up to the first question, up to the result`, async ({
      page,
    }) => {
      const fetched = new Set<string>();
      page.on('request', (request) => fetched.add(request.url()));
      const weight = () => [...fetched].map(brotliSize).reduce((sum, size) => sum + size, 0);

      await page.clock.setFixedTime(`${today}T10:00:00`);
      await page.goto(`/${locale}/${benefit}/check/`, { waitUntil: 'networkidle' });
      expect(weight()).toBeLessThanOrEqual(most.page);
      await page.locator('[data-island] button').click();
      await page.locator('#step').waitFor();
      expect(weight()).toBeLessThanOrEqual(most.firstQuestion);
      await answerAll(page, journeys[benefit].answers);
      await page.locator('.verdict').first().waitFor();
      expect(weight()).toBeLessThanOrEqual(most.result);
      test.info().annotations.push({ type: 'bytes', description: String(weight()) });
    });
