import { locales, type Locale } from '@/lib/i18n/locales';
import { addressOf } from '@/lib/site';

interface LanguagesOfPageProps {
  readonly locale: Locale;
  readonly path: string;
}

/** The same page in each language, and its own address, for search engines; React moves them to the head. */
export function LanguagesOfPage({ locale, path }: LanguagesOfPageProps) {
  return (
    <>
      <link rel="canonical" href={addressOf(`/${locale}/${path}`)} />
      {locales.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={addressOf(`/${other}/${path}`)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addressOf('/')} />
    </>
  );
}
