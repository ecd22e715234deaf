import { RefusedError } from '../api/errors';
import { graph } from '../api/graph';
import type { Cue, Kpi, Page } from '../pages/definition';
import { type PageVariable, variablesIn } from '../pages/pageVariables';
import { selectionOf } from '../pages/selection';
import { valueAt } from '../pages/values';
import { type Figure, type Figures, refusedFigure } from './figures';
import { styleOf, targetStyle } from './style';

/** How many numbers one document asks at most; the host refuses documents that cost too much. */
const chunkSize = 10;

/** What of a list decides how its records are counted. */
interface CountedList {
  readonly id: string;
  readonly recordveld: string | null;
  readonly filter: string | null;
}

/** A number to ask, as a field of a document. */
export interface NumberQuestion {
  readonly id: string;
  readonly field: string;
  readonly read: (answer: unknown) => number | null;
}

/** Counts what the tiles of a role centre open, and measures its figures. */
export async function countFigures(page: Page, known: readonly PageVariable[], signal: AbortSignal): Promise<Figures> {
  const lists = await countedLists(page, signal);
  const numbers = await askNumbers([...page.activiteiten.map((cue) => cueQuestion(cue, lists.get(cue.pagina) ?? null)), ...page.kpis.map(kpiQuestion)], known, signal);
  const figureOf = (id: string) => numbers.get(id) ?? { value: null, reason: '', style: 'GEEN' as const };
  return {
    headlines: [],
    cues: new Map(
      page.activiteiten.map((cue) => {
        const figure = figureOf(`cue:${cue.id}`);
        return [cue.id, figure.value === null ? figure : { ...figure, style: styleOf(figure.value, cue) }];
      }),
    ),
    kpis: new Map(
      page.kpis.map((kpi) => {
        const figure = figureOf(`kpi:${kpi.id}`);
        return [kpi.id, { ...figure, style: targetStyle(figure.value, kpi.streefwaarde, kpi.minderIsBeter) }];
      }),
    ),
  };
}

/** A tile counts within its list, so the filter of the list holds too. */
export function cueQuestion(cue: Cue, list: CountedList | null): NumberQuestion {
  const filters = [list?.filter ?? null, cue.filter].filter((filter) => filter !== null);
  const where = filters.length === 0 ? '' : `(where: ${filters.length === 1 ? (filters[0] ?? '') : `{ and: [${filters.join(', ')}] }`})`;
  // A list that is no connection comes whole.
  return list && list.recordveld === null
    ? { id: `cue:${cue.id}`, field: `${cue.bron} { __typename }`, read: (answer) => (Array.isArray(answer) ? answer.length : null) }
    : { id: `cue:${cue.id}`, field: `${cue.bron}${where} { totalCount }`, read: (answer) => numberOf(valueAt(answer, 'totalCount')) };
}

export function kpiQuestion(kpi: Kpi): NumberQuestion {
  return {
    id: `kpi:${kpi.id}`,
    field: `${kpi.bron}${kpi.argumenten === null ? '' : `(${kpi.argumenten})`} { ${selectionOf([kpi.pad])} }`,
    read: (answer) => numberOf(valueAt(answer, kpi.pad)),
  };
}

/** One document for some numbers, each under a name of its own. */
export function numbersDocument(questions: readonly NumberQuestion[], known: readonly PageVariable[]) {
  const { declarations, values } = variablesIn(
    questions.map(({ field }) => field),
    known,
  );
  const declared = declarations.length > 0 ? ` (${declarations.join(', ')})` : '';
  const fields = questions.map(({ field }, index) => `n${index}: ${field}`).join(' ');
  return { document: `query${declared} { ${fields} }`, variables: values };
}

async function askNumbers(questions: readonly NumberQuestion[], known: readonly PageVariable[], signal: AbortSignal): Promise<ReadonlyMap<string, Figure>> {
  const chunks = Array.from({ length: Math.ceil(questions.length / chunkSize) }, (_, index) => questions.slice(index * chunkSize, (index + 1) * chunkSize));
  return new Map((await Promise.all(chunks.map((chunk) => askSome(chunk, known, signal)))).flat());
}

async function askSome(questions: readonly NumberQuestion[], known: readonly PageVariable[], signal: AbortSignal): Promise<readonly (readonly [string, Figure])[]> {
  const { document, variables } = numbersDocument(questions, known);
  try {
    const answer = await graph<Readonly<Record<string, unknown>>>(document, variables, signal);
    return questions.map(({ id, read }, index) => [id, { value: read(answer[`n${index}`]), reason: null, style: 'GEEN' }] as const);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    // One of them got all refused; by themselves, only that one is.
    if (questions.length > 1) return (await Promise.all(questions.map((question) => askSome([question], known, signal)))).flat();
    return questions.map(({ id }) => [id, refusedFigure(error)] as const);
  }
}

async function countedLists(page: Page, signal: AbortSignal): Promise<ReadonlyMap<string, CountedList>> {
  const ids = [...new Set(page.activiteiten.map((cue) => cue.pagina))];
  if (ids.length === 0) return new Map();
  const variables = Object.fromEntries(ids.map((id, index) => [`p${index}`, id]));
  const declared = ids.map((_, index) => `$p${index}: String!`).join(', ');
  const fields = ids.map((_, index) => `p${index}: pagina(id: $p${index}) { id recordveld filter }`).join(' ');
  const answer = await graph<Readonly<Record<string, CountedList | null>>>(`query (${declared}) { ${fields} }`, variables, signal);
  return new Map(Object.values(answer).flatMap((list) => (list ? [[list.id, list]] : [])));
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
