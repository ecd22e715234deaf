import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { DataBarHorizontalRegular, DataLineRegular, TableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language';
import type { Chart, Page } from '../../pages/definition';
import { Panel } from '../Panel';
import { withUnit } from '../withUnit';
import { BarChart } from './BarChart';
import { hasNumbers } from './chartData';
import { ChartTable } from './ChartTable';
import { LineChart } from './LineChart';
import { useChartData } from './useChartData';
import { seriesColor, useSeriesStyles } from './useSeriesStyles';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  notes: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  note: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  mark: { width: '12px', height: '12px', border: '1px solid currentcolor', backgroundColor: 'currentcolor', borderRadius: tokens.borderRadiusSmall },
  targetMark: { width: 0, height: '14px', borderLeft: `2px dashed ${tokens.colorNeutralForeground1}` },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

interface ChartCardProps {
  readonly page: Page;
  readonly chart: Chart;
}

/** A chart, or the table of its numbers. */
export function ChartCard({ page, chart }: ChartCardProps) {
  const { rolecenter: texts } = useLanguage().texts;
  const [isTable, showTable] = useState(false);
  const Icon = isTable ? (chart.soort === 'LIJN' ? DataLineRegular : DataBarHorizontalRegular) : TableRegular;
  const label = isTable ? texts.asChart : texts.asTable;
  return (
    <Panel
      title={chart.titel}
      tools={
        <Tooltip content={label} relationship="description">
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon />}
            aria-label={`${label}: ${chart.titel}`}
            onClick={() => {
              showTable(!isTable);
            }}
          />
        </Tooltip>
      }
    >
      <ChartBody page={page} chart={chart} isTable={isTable} />
    </Panel>
  );
}

function ChartBody({ page, chart, isTable }: ChartCardProps & { readonly isTable: boolean }) {
  const styles = useStyles();
  const colors = useSeriesStyles();
  const {
    locale,
    texts: { rolecenter: texts },
  } = useLanguage();
  const data = useChartData(page, chart);
  const { eenheid: unit, streefwaarde: target } = chart;
  if (!hasNumbers(data))
    return (
      <div className={styles.body}>
        <p className={styles.none}>{texts.nothingMeasured}</p>
      </div>
    );
  return (
    <div className={styles.body}>
      {isTable ? (
        <ChartTable data={data} unit={unit} caption={chart.titel} />
      ) : chart.soort === 'LIJN' ? (
        <LineChart data={data} unit={unit} target={target} label={texts.chartLabel(chart.titel)} />
      ) : (
        <BarChart data={data} unit={unit} target={target} />
      )}
      <div className={styles.notes}>
        {data.series.length > 1 &&
          data.series.map(({ title }, index) => (
            <span key={title} className={styles.note}>
              <span className={mergeClasses(styles.mark, colors[seriesColor(index)])} aria-hidden />
              {title}
            </span>
          ))}
        {target !== null && (
          <span className={styles.note}>
            <span className={styles.targetMark} aria-hidden />
            {texts.targetLine(withUnit(target, unit, locale))}
          </span>
        )}
        {unit !== '' && unit !== '%' && <span className={styles.note}>{texts.inUnit(unit)}</span>}
        {chart.pagina !== null && (
          <Link className={styles.link} to={`/${chart.pagina}`}>
            {texts.toList}
          </Link>
        )}
      </div>
    </div>
  );
}
