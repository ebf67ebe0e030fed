import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules of axe that the page breaks, contrast of 7:1 and size of targets included. */
export async function faultsIn(page: Page): Promise<readonly string[]> {
  const stricter = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules: stricter }).analyze();
  return violations.map(({ id }) => id);
}

/** What stands in closed details is part of the page. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** How many pixels wider than the screen a page is, written from left to right and from right to left. */
export async function overflow(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    ['rtl', 'ltr'].map((way) => {
      document.documentElement.dir = way;
      return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
    }),
  );
}
