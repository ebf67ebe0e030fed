import { useTranslations } from 'next-intl';
import { paperDay } from '@/lib/format/format';
import { citeText } from '@/lib/cites';
import type { Locale } from '@/lib/i18n/locales';
import { figureText, rowsOf } from '@/lib/pages/figures';
import type { PageTexts } from '@/lib/pages/texts';
import type { FigureId, Row } from '@/rules';

interface FigureTableProps {
  readonly id: FigureId;
  readonly locale: Locale;
  /** Titles of figures and notes to their rows. */
  readonly texts: PageTexts;
}

/** One figure: since when, how much, where it stands, and how sure it is. */
export function FigureTable({ id, locale, texts }: FigureTableProps) {
  const rows = rowsOf(id);
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))];
  return (
    <>
      <h3>{texts.at('figures', id) ?? id}</h3>
      <table className="table figures">
        <tbody>
          {rows.map((row) => (
            <FigureRow key={row.from} id={id} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="hint">
          {texts.at('notes', note)}
        </p>
      ))}
    </>
  );
}

interface FigureRowProps extends Omit<FigureTableProps, 'texts'> {
  readonly row: Row<unknown>;
}

function FigureRow({ id, row, locale }: FigureRowProps) {
  const t = useTranslations('common.law');
  const { from, until, value, source, checked, confidence } = row;
  return (
    <tr>
      <th scope="row">
        {until === undefined
          ? t('since', { date: paperDay(from) })
          : t('fromUntil', { from: paperDay(from), until: paperDay(until) })}
      </th>
      <td className="num">{figureText(id, value, locale)}</td>
      <td>
        <span lang="pt">{citeText(source)}</span>
        <br />
        {`${t(`confidence.${confidence}`)}, ${paperDay(checked)}`}
      </td>
    </tr>
  );
}
