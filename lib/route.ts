import { notFound } from 'next/navigation';
import { isBenefitId } from '@/lib/benefits';
import type { BenefitId } from '@/lib/benefits';
import { isLocale } from '@/lib/i18n/locales';
import type { Locale } from '@/lib/i18n/locales';

/** The locale in a path. */
export async function routeLocale(params: Promise<{ readonly locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** The locale and the benefit in a path. */
export async function routeBenefit(
  params: Promise<{ readonly locale: string; readonly benefit: string }>,
): Promise<{ readonly locale: Locale; readonly benefit: BenefitId }> {
  const { benefit } = await params;
  if (!isBenefitId(benefit)) notFound();
  return { locale: await routeLocale(params), benefit };
}
