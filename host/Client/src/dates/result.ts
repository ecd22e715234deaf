/** Where something typed goes wrong, and why: the key of a message and what fills it in. */
export interface Problem<Key extends string> {
  readonly key: Key;
  /** Offset in what was typed, counted from 0. */
  readonly at: number;
  /** How many characters it is about; 0 when something is missing at that place. */
  readonly length: number;
  readonly args: Readonly<Record<string, string>>;
}

export type Result<Value, Key extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem<Key> };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function fail<Key extends string>(
  key: Key,
  at: number,
  length: number,
  args: Readonly<Record<string, string>> = {},
): { readonly ok: false; readonly problem: Problem<Key> } {
  return { ok: false, problem: { key, at, length, args } };
}

/** The same failure, for a reader that was given only the part of the text that starts at `offset`. */
export function shifted<Value, Key extends string>(result: Result<Value, Key>, offset: number): Result<Value, Key> {
  if (result.ok || offset === 0) return result;
  return { ok: false, problem: { ...result.problem, at: result.problem.at + offset } };
}

/** Puts the arguments into a text with `{name}` places. */
export function fillIn(text: string, args: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => args[name] ?? place);
}
