import type { ReactNode } from 'react';
import { localeInfo } from '@/lib/i18n/locales';
import type { Locale } from '@/lib/i18n/locales';

interface DocumentProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** The `html` and `body` that the root layouts share. */
export function Document({ locale, children }: DocumentProps) {
  const { tag, dir } = localeInfo[locale];
  return (
    <html lang={tag} dir={dir}>
      <body>{children}</body>
    </html>
  );
}
