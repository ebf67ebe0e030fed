import { useTranslations } from 'next-intl';
import { euPapers } from '@/lib/pages/abroad';

/** Papers of the EU with their codes, what each is for and who gives it. */
export function EuPapers() {
  const t = useTranslations('abroad.papers');
  return (
    <dl className="flow">
      {euPapers.map(({ id, code, earlier }) => (
        <div key={id}>
          <dt>
            <span className="code">{code}</span>
            {earlier === undefined ? null : ` (${t('earlier')} ${earlier})`}
          </dt>
          <dd>{t(`items.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
