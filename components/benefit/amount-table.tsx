import { useTranslations } from 'next-intl';
import type { PageTexts } from '@/lib/pages/texts';

interface AmountTableProps {
  /** Id of the table in `page.tables` of the benefit's texts. */
  readonly id: string;
  readonly texts: PageTexts;
}

/** A small table whose cells are texts with figures; a figure that is not certain gets a mark and a note. */
export function AmountTable({ id, texts }: AmountTableProps) {
  const t = useTranslations('common.benefit');
  const path = ['page', 'tables', id];
  const columns = texts.below(...path, 'head');
  const rows = texts.below(...path, 'rows');
  const cell = (row: string, column: string) => [...path, 'rows', row, column];
  const isUncertain = rows.some((row) => columns.some((column) => texts.isUncertain(...cell(row, column))));
  const caption = texts.at(...path, 'caption');
  return (
    <>
      <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
        <table className="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {texts.at(...path, 'head', column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                {columns.map((column, index) => {
                  const text = texts.at(...cell(row, column));
                  const mark = texts.isUncertain(...cell(row, column)) ? '\u00A0*' : '';
                  return index === 0 ? (
                    <th key={column} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={column} className="num">
                      {`${text ?? ''}${mark}`}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isUncertain ? <p className="hint">{`* ${t('uncertain')}`}</p> : null}
    </>
  );
}
