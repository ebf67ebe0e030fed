import '../globals.css';
import { Document } from '@/components/layout/document';
import { sourceLocale } from '@/lib/i18n/locales';

export { viewport } from '@/components/layout/document';

export default function PickerLayout({ children }: LayoutProps<'/'>) {
  return <Document locale={sourceLocale}>{children}</Document>;
}
