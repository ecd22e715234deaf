import { useSuspenseQuery } from '@tanstack/react-query';
import { graph } from '../../api/graph';
import type { Chart, Page } from '../../pages/definition';
import { usePageVariables, variablesIn } from '../../pages/pageVariables';
import { selectionOf } from '../../pages/selection';
import { chartData, chartPaths, type ChartData } from './chartData';

/** The numbers of a chart. Charts of a page that ask the same source ask it once. Suspends until they are there. */
export function useChartData(page: Page, chart: Chart): ChartData {
  const known = usePageVariables();
  const { bron, argumenten } = chart;
  const answer = useSuspenseQuery({
    queryKey: ['rolecenter', page.id, 'chart', bron, argumenten],
    queryFn: async ({ signal }) => {
      const charts = page.grafieken.filter((other) => other.bron === bron && other.argumenten === argumenten);
      const { declarations, values } = variablesIn([argumenten ?? ''], known);
      const declared = declarations.length > 0 ? ` (${declarations.join(', ')})` : '';
      const source = `${bron}${argumenten === null ? '' : `(${argumenten})`}`;
      return graph<{ chart: unknown }>(`query${declared} { chart: ${source} { ${selectionOf(charts.flatMap(chartPaths))} } }`, values, signal);
    },
    // Measured over a year: a change of now is not seen in it.
    staleTime: 5 * 60_000,
  }).data;
  return chartData(chart, answer.chart);
}
