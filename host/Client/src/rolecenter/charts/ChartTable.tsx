import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../../i18n/language';
import { withUnit } from '../withUnit';
import type { ChartData } from './chartData';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: tokens.spacingVerticalXS },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  numbers: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: tokens.spacingVerticalXS },
  number: { textAlign: 'end', padding: tokens.spacingVerticalXS, fontVariantNumeric: 'tabular-nums' },
});

/** The numbers of a chart, for who rather reads. */
export function ChartTable({ data, unit, caption }: { readonly data: ChartData; readonly unit: string; readonly caption: string }) {
  const styles = useStyles();
  const { locale, texts } = useLanguage();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.rolecenter.category}
          </th>
          {data.series.map(({ title }) => (
            <th key={title} scope="col" className={styles.numbers}>
              {data.series.length > 1 ? title : texts.rolecenter.value}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.categories.map((category, place) => (
          <tr key={category} className={styles.row}>
            <th scope="row" className={styles.head}>
              {category}
            </th>
            {data.series.map(({ title, values }) => {
              const value = values[place] ?? null;
              return (
                <td key={title} className={styles.number}>
                  {value === null ? '–' : withUnit(value, unit, locale)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
