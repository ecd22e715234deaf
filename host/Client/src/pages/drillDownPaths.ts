import type { DrillDown } from './definition';

/** What a drill-down needs of the record that it starts from. */
export function drillDownPaths(drillDown: DrillDown | null): readonly string[] {
  return drillDown ? [...drillDown.variabelen.map((variable) => variable.pad), ...(drillDown.sleutelpad ? [drillDown.sleutelpad] : [])] : [];
}
