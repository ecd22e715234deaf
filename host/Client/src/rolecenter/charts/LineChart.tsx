import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../../i18n/language';
import { withUnit } from '../withUnit';
import { axisEnd, type ChartData } from './chartData';
import { seriesColor, useSeriesStyles } from './useSeriesStyles';

const useStyles = makeStyles({
  root: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
  grid: { stroke: tokens.colorNeutralStroke2 },
  target: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', strokeDasharray: '4 3' },
  line: { fill: 'none', stroke: 'currentcolor', strokeWidth: '2px' },
  point: { fill: 'currentcolor' },
});

const width = 400;
const height = 200;
const left = 40;
const bottom = 24;

interface LineChartProps {
  readonly data: ChartData;
  readonly unit: string;
  readonly target: number | null;
  readonly label: string;
}

/** Lines through time. What cannot be read from it stands in the table beside it. */
export function LineChart({ data, unit, target, label }: LineChartProps) {
  const styles = useStyles();
  const colors = useSeriesStyles();
  const { locale } = useLanguage();
  const end = axisEnd(data, target, unit);
  const x = (place: number) => left + ((width - left) * (place + 0.5)) / Math.max(1, data.categories.length);
  const y = (value: number) => 8 + (height - bottom - 8) * (1 - value / end);
  // As many names as fit below the axis.
  const every = Math.ceil(data.categories.length / 6);
  return (
    <svg className={styles.root} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part}>
          <line className={styles.grid} x1={left} x2={width} y1={y(end * part)} y2={y(end * part)} />
          {part % 0.5 === 0 && (
            <text className={styles.text} x={left - 6} y={y(end * part) + 4} textAnchor="end">
              {withUnit(end * part, unit === '%' ? unit : '', locale)}
            </text>
          )}
        </g>
      ))}
      {data.categories.map(
        (category, place) =>
          place % every === 0 && (
            <text key={category} className={styles.text} x={x(place)} y={height - 6} textAnchor="middle">
              {category}
            </text>
          ),
      )}
      {target !== null && <line className={styles.target} x1={left} x2={width} y1={y(target)} y2={y(target)} />}
      {data.series.map(({ title, values }, index) => (
        <g key={title} className={colors[seriesColor(index)]}>
          <path className={styles.line} d={pathOf(values, x, y)} />
          {values.map((value, place) => value !== null && <circle key={data.categories[place]} className={styles.point} cx={x(place)} cy={y(value)} r={3} />)}
        </g>
      ))}
    </svg>
  );
}

/** A line that stops where nothing was measured. */
export function pathOf(values: readonly (number | null)[], x: (place: number) => number, y: (value: number) => number): string {
  return values
    .map((value, place) => (value === null ? '' : `${place > 0 && values[place - 1] !== null ? 'L' : 'M'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`))
    .filter((step) => step !== '')
    .join(' ');
}
