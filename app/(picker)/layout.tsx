import '../globals.css';
import { Document } from '@/components/document';
import { sourceLocale } from '@/lib/i18n/locales';

export default function PickerLayout({ children }: LayoutProps<'/'>) {
  return <Document locale={sourceLocale}>{children}</Document>;
}
