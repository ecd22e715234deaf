import type { Variables } from '../api/graph';
import type { SourceArgument } from '../pages/definition';
import { type PageRecord, valueAt } from '../pages/values';
import type { Answers } from './input';

/**
 * The question to a query that goes by what was answered so far; null while something that it requires is not there.
 * @param input The input that the mutation would get now: answers, and what is bound to the record.
 */
export function sourceDocument(
  source: { readonly bron: string; readonly argumenten: readonly SourceArgument[] },
  selection: string,
  input: Answers,
  record: PageRecord | null,
): { readonly document: string; readonly variables: Variables } | null {
  const values = source.argumenten.map((argument) => ({ ...argument, value: valueOf(argument, input, record) }));
  if (values.some(({ type, value }) => type.endsWith('!') && (value === null || value === undefined || value === ''))) return null;
  const given = values.filter(({ value }) => value !== null && value !== undefined && value !== '');
  const declared = given.map(({ argument, type }) => `$${argument}: ${type}`).join(', ');
  const passed = given.map(({ argument }) => `${argument}: $${argument}`).join(', ');
  return {
    document: `query${declared && ` (${declared})`} { answer: ${source.bron}${passed && `(${passed})`} { ${selection} } }`,
    variables: Object.fromEntries(given.map(({ argument, value }) => [argument, value])),
  };
}

function valueOf({ invoer, pad }: SourceArgument, input: Answers, record: PageRecord | null): unknown {
  if (invoer !== null) return input[invoer];
  return pad !== null && record ? valueAt(record, pad) : undefined;
}
