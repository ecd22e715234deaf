/** How the values of a field are read, compared and shown. */
export type FilterKind = 'text' | 'code' | 'number' | 'integer' | 'date' | 'instant' | 'time' | 'boolean' | 'choice' | 'key';

export interface FilterChoice {
  /** As the schema names it. */
  readonly waarde: string;
  readonly titel: string;
}

/** What a filter must know of the field that it is for. */
export interface FilterField {
  /** For messages and chips. */
  readonly caption: string;
  /** Dotted path in the source's `where`: `status.code`, `regels.some.soort`. */
  readonly path: string;
  readonly kind: FilterKind;
  /** For a choice, in the order that `>` and `..` go by. */
  readonly choices?: readonly FilterChoice[] | undefined;
  /**
   * Dotted path of the key behind a name that is shown, `medewerkerId`: what `%mij` is compared with, and what is empty when there is
   * nobody. Without it `%mij` compares the `id` beside the name, and an empty name is one of a record that is there.
   */
  readonly keyPath?: string | undefined;
  /** False when a value is always there. Without it, filters on what is empty avoid a null that such a field would refuse. */
  readonly nullable?: boolean | undefined;
}
