import type { Stijl } from '../pages/definition';

/** Where the looks of a number change. */
export interface Thresholds {
  /** Below it the number is low; without both of them a number has no looks. */
  readonly ondergrens: number | null;
  /** Above it the number is high. */
  readonly bovengrens: number | null;
  readonly stijlLaag: Stijl;
  readonly stijlMidden: Stijl;
  readonly stijlHoog: Stijl;
}

/** How a number looks by its thresholds; what is on a threshold is in the middle, as in Business Central. */
export function styleOf(count: number, thresholds: Thresholds): Stijl {
  const { ondergrens, bovengrens, stijlLaag, stijlMidden, stijlHoog } = thresholds;
  if (ondergrens === null || bovengrens === null) return 'GEEN';
  return count < ondergrens ? stijlLaag : count > bovengrens ? stijlHoog : stijlMidden;
}

/** Whether a figure is as it should be; a figure without a target has no looks. */
export function targetStyle(value: number | null, target: number | null, lessIsBetter: boolean): Stijl {
  if (value === null || target === null) return 'GEEN';
  return (lessIsBetter ? value <= target : value >= target) ? 'GUNSTIG' : 'ONGUNSTIG';
}
