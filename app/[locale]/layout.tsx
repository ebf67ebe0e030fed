import '../globals.css';
import { Document } from '@/components/layout/document';
import { locales } from '@/lib/i18n/locales';
import { routeLocale } from '@/lib/route';

export { viewport } from '@/components/layout/document';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  return <Document locale={await routeLocale(params)}>{children}</Document>;
}
