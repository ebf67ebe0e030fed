import { useTranslations } from 'next-intl';
import { citeText } from '@/lib/cites';
import { paperDay } from '@/lib/format/format';
import type { Locale } from '@/lib/i18n/locales';
import { figureText, isCertain, rowFor, rowsOf } from '@/lib/pages/figures';
import { lawDate } from '@/lib/pages/law-date';
import type { PageTexts } from '@/lib/pages/texts';
import type { FigureId, Row } from '@/rules';

interface FigureRowsProps {
  readonly id: FigureId;
  readonly locale: Locale;
  /** Titles of figures and notes to their rows. */
  readonly texts: PageTexts;
}

/** One figure: the row of today, or the first one to come, and the others on demand. */
export function FigureRows({ id, locale, texts }: FigureRowsProps) {
  const t = useTranslations('common.law');
  const rows = rowsOf(id);
  const today = rowFor(id, lawDate);
  const others = rows.filter((row) => row !== today);
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))];
  return (
    <section>
      <h3>{texts.at('figures', id) ?? id}</h3>
      <ul className="figures">
        {today === undefined ? null : <FigureRow id={id} row={today} locale={locale} />}
      </ul>
      {notes.map((note) => (
        <p key={note} className="hint">
          {texts.at('notes', note)}
        </p>
      ))}
      {others.length === 0 ? null : (
        <details>
          <summary>{t('otherDates', { count: others.length })}</summary>
          <ul className="figures">
            {others.map((row) => (
              <FigureRow key={row.from} id={id} row={row} locale={locale} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface FigureRowProps extends Omit<FigureRowsProps, 'texts'> {
  readonly row: Row<unknown>;
}

function FigureRow({ id, row, locale }: FigureRowProps) {
  const t = useTranslations('common.law');
  const { from, until, value, source, checked, confidence } = row;
  const certainty = `${t(`confidence.${confidence}`)}, ${paperDay(checked)}`;
  return (
    <li>
      <span>
        {until === undefined
          ? t('since', { date: paperDay(from) })
          : t('fromUntil', { from: paperDay(from), until: paperDay(until) })}
      </span>
      <b>{figureText(id, value, locale)}</b>
      <small>
        <span lang="pt">{citeText(source)}</span>
        {' · '}
        {isCertain(row) ? certainty : <strong>{certainty}</strong>}
      </small>
    </li>
  );
}
