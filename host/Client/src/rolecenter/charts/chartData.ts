import type { Chart } from '../../pages/definition';
import { recordsAt, textOf, valueAt } from '../../pages/values';

/** The numbers of a chart: one per category in every series; null where there is nothing to measure. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly title: string; readonly values: readonly (number | null)[] }[];
}

/** What to ask of the source of a chart, as paths from its answer. */
export function chartPaths(chart: Chart): readonly string[] {
  const prefix = chart.pad ? `${chart.pad}.` : '';
  return [...chart.reeksen.map(({ pad }) => pad), ...(chart.categorie === null ? [] : [chart.categorie])].map((path) => prefix + path);
}

/** Reads the numbers out of an answer: of a list a category per item, of a record a category per series. */
export function chartData(chart: Chart, answer: unknown): ChartData {
  const { categorie, reeksen } = chart;
  if (categorie === null) {
    const record = chart.pad ? valueAt(answer, chart.pad) : answer;
    return {
      categories: reeksen.map(({ titel }) => titel),
      series: [{ title: chart.titel, values: reeksen.map(({ pad }) => numberAt(record, pad)) }],
    };
  }
  const items = chart.pad ? recordsAt(answer, chart.pad) : recordsAt({ answer }, 'answer');
  return {
    categories: items.map((item) => textOf(valueAt(item, categorie))),
    series: reeksen.map(({ titel, pad }) => ({ title: titel, values: items.map((item) => numberAt(item, pad)) })),
  };
}

/** Where the axis ends: a round number at or above everything that is drawn; a share of a hundred ends there. */
export function axisEnd(data: ChartData, target: number | null, unit: string): number {
  const most = Math.max(target ?? 0, ...data.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  if (unit === '%' && most <= 100) return 100;
  if (most <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((times) => times * step).find((end) => end >= most) ?? most;
}

/** Whether there is anything to draw. */
export function hasNumbers(data: ChartData): boolean {
  return data.series.some(({ values }) => values.some((value) => value !== null));
}

function numberAt(record: unknown, path: string): number | null {
  const value = valueAt(record, path);
  return typeof value === 'number' ? value : null;
}
