import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What a page looks like on paper. */
export interface Paper {
  readonly pages: number;
  /** Its text, read by Poppler; soft hyphens at line ends are taken back. */
  readonly text: string;
  /** Width and height of a sheet in points. */
  readonly size: string;
}

/** Prints the page that is shown. */
export async function printed(page: Page): Promise<Paper> {
  const file = join(mkdtempSync(join(tmpdir(), 'sheet-')), 'sheet.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    size: /^Page size:\s+([\d.]+ x [\d.]+)/m.exec(info)?.[1] ?? '',
    text: text.replace(/[ \t]+/g, ' '),
  };
}
