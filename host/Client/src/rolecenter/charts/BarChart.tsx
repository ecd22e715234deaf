import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CSSProperties, Fragment } from 'react';
import { useLanguage } from '../../i18n/language';
import { withUnit } from '../withUnit';
import { axisEnd, type ChartData } from './chartData';
import { seriesColor, useSeriesStyles } from './useSeriesStyles';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  again: { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` },
  track: { position: 'relative', height: '20px', backgroundColor: tokens.colorNeutralBackground4, borderRadius: tokens.borderRadiusSmall },
  bar: {
    height: '100%',
    boxSizing: 'border-box',
    minWidth: '2px',
    backgroundColor: 'currentcolor',
    // Stays where a device takes backgrounds away.
    border: '1px solid currentcolor',
    borderRadius: tokens.borderRadiusSmall,
  },
  target: { position: 'absolute', top: '-4px', bottom: '-4px', width: 0, borderLeft: `2px dashed ${tokens.colorNeutralForeground1}` },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

interface BarChartProps {
  readonly data: ChartData;
  readonly unit: string;
  readonly target: number | null;
}

/** Bars that lie, with room for their names and numbers beside them. The numbers are read as text; the bars are only seen. */
export function BarChart({ data, unit, target }: BarChartProps) {
  const styles = useStyles();
  const colors = useSeriesStyles();
  const { locale } = useLanguage();
  const end = axisEnd(data, target, unit);
  const share = (value: number): CSSProperties['width'] => `${Math.min(100, (100 * value) / end)}%`;
  return (
    <div className={styles.root}>
      {data.categories.map((category, place) =>
        data.series.map(({ title, values }, index) => {
          const value = values[place] ?? null;
          return (
            <Fragment key={`${category} ${title}`}>
              <span className={mergeClasses(index > 0 && styles.again)}>{index === 0 ? category : ''}</span>
              <span className={mergeClasses(styles.track, index > 0 && styles.again)} aria-hidden>
                {value !== null && <div className={mergeClasses(styles.bar, colors[seriesColor(index)])} style={{ width: share(value) }} />}
                {target !== null && <span className={styles.target} style={{ left: share(target) }} />}
              </span>
              <span className={mergeClasses(styles.value, index > 0 && styles.again)}>{value === null ? '–' : withUnit(value, unit === '%' ? unit : '', locale)}</span>
            </Fragment>
          );
        }),
      )}
    </div>
  );
}
