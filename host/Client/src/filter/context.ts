import type { DateContext } from '../dates';

/** What filters depend on beside the field: the day, and the page variables of the schema (`paginavariabelen`). */
export interface FilterContext extends DateContext {
  readonly variables: readonly FilterVariable[];
  /** What the schema calls the current user in text fields such as "gewijzigd door"; `%mij` is it there. */
  readonly userName?: string | undefined;
}

export interface FilterVariable {
  readonly naam: string;
  readonly waarde: unknown;
  readonly omschrijving?: string | undefined;
}
