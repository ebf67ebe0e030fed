import { useTranslations } from 'next-intl';
import type { BenefitId } from '@/lib/benefits';
import type { Locale } from '@/lib/i18n/locales';

interface CheckLinkProps {
  readonly id: BenefitId;
  readonly locale: Locale;
}

/** The way to the questions. */
export function CheckLink({ id, locale }: CheckLinkProps) {
  const t = useTranslations('common.benefit');
  return (
    <p className="screen-only">
      <a className="btn btn-big" href={`/${locale}/${id}/check/`}>
        {t('check')}
      </a>
    </p>
  );
}
