import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import type { PageTexts } from '@/lib/pages/texts';
import type { PaperList } from '@/lib/pages/papers';
import { paperData, sourceOfNames } from '@/lib/pages/papers';
import type { Paper } from '@/rules';

interface PapersProps {
  readonly lists: readonly PaperList[];
  readonly locale: Locale;
  /** Texts of the benefit, for the names of its regimes. */
  readonly texts: PageTexts;
  /** Texts of papers in the language of the page, and their official names. */
  readonly names: PageTexts;
  readonly officialNames: PageTexts;
}

/** Forms and papers: those for everybody, and those for some. */
export function Papers({ lists, texts, ...rest }: PapersProps) {
  const t = useTranslations('common.benefit');
  return lists.map(({ regime, papers }) => {
    const Everybody = regime === undefined ? 'h3' : 'h4';
    const always = papers.filter(({ onlyIf }) => onlyIf === undefined);
    const sometimes = papers.filter(({ onlyIf }) => onlyIf !== undefined);
    return (
      <section key={regime ?? ''} className="flow">
        {regime === undefined ? null : <h3>{texts.at('regimes', regime)}</h3>}
        {always.length === 0 ? null : <Everybody>{t('papersAlways')}</Everybody>}
        <PaperItems papers={always} {...rest} />
        {sometimes.length === 0 ? null : (
          <details>
            <summary>{`${t('papersSometimes')} (${sometimes.length})`}</summary>
            <div>
              <PaperItems papers={sometimes} {...rest} />
            </div>
          </details>
        )}
      </section>
    );
  });
}

interface PaperItemsProps extends Pick<PapersProps, 'locale' | 'names' | 'officialNames'> {
  readonly papers: readonly Paper[];
}

function PaperItems({ papers, ...rest }: PaperItemsProps) {
  return (
    <ul className="ticks">
      {papers.map(({ id }) => (
        <li key={id}>
          <PaperItem id={id} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function PaperItem({
  id,
  locale,
  names,
  officialNames,
}: Omit<PaperItemsProps, 'papers'> & { readonly id: string }) {
  const t = useTranslations('common');
  const { code, issuer = 'own', confidence } = paperData(id) ?? {};
  const hint = names.at(id, 'hint');
  return (
    <div>
      {names.at(id, 'name')}{' '}
      {locale === sourceOfNames ? null : (
        <span className="official" lang="pt">
          ({officialNames.at(id, 'name')})
        </span>
      )}{' '}
      {code === undefined ? null : <span className="code">{code}</span>}
      {hint === undefined ? null : <span className="hint">{hint}</span>}
      {code !== undefined || issuer === 'own' ? null : (
        <span className="hint">{t('benefit.issuedBy', { issuer: t(`issuers.${issuer}`) })}</span>
      )}
      {confidence === 'unconfirmed' ? <span className="hint">{t('benefit.uncertainPaper')}</span> : null}
    </div>
  );
}
