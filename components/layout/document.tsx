import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { localeInfo } from '@/lib/i18n/locales';
import type { Locale } from '@/lib/i18n/locales';

interface DocumentProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The bar of the browser takes the colour of the paper. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf5ea' },
    { media: '(prefers-color-scheme: dark)', color: '#191613' },
  ],
};

/** The `html` and `body` that the root layouts share. */
export function Document({ locale, children }: DocumentProps) {
  const { tag, dir } = localeInfo[locale];
  return (
    <html lang={tag} dir={dir}>
      <body>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {children}
      </body>
    </html>
  );
}
