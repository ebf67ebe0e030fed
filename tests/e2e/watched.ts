import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * The `test` of every spec. It fails on what no page may ever do: an error on the console, a request
 * to another origin or with a query, a cookie.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      watch(context, new URL(baseURL ?? '').origin, (fault) => faults.push(fault));
      await use(undefined);
      const cookies = await context.cookies();
      expect([...faults, ...cookies.map(({ name }) => `cookie ${name}`)]).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(context: BrowserContext, origin: string, report: (fault: string) => void): void {
  context.on('page', (page) => {
    watchPage(page, report);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:' || url.protocol === 'blob:') return;
    if (url.origin !== origin) report(`request to ${url.origin}`);
    if (url.search !== '') report(`query in ${url.href}`);
  });
  context.on('response', (response) => {
    if (response.headers()['set-cookie'] !== undefined) report(`Set-Cookie from ${response.url()}`);
  });
}

/** Chromium itself reports every missing page on the console: that is no fault of the page. */
const missingPage = /^Failed to load resource: .*404/;

function watchPage(page: Page, report: (fault: string) => void): void {
  page.on('pageerror', (error) => {
    report(error.message);
  });
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning';
    if (isFault && !missingPage.test(message.text())) report(message.text());
  });
}
