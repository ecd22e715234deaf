import { type LiteralVariables, parseLiteral } from '../filter';
import type { Action, Binding, Question } from '../pages/definition';
import type { Whereabouts } from '../fields/drillDown';
import { type PageRecord, valueAt } from '../pages/values';

export type Answers = Readonly<Record<string, unknown>>;

/** What an action is done with: the record it is about, and the card around it when that is a line. */
export interface Subject {
  readonly record: PageRecord | null;
  readonly card: PageRecord | null;
  /** Where the record stands, so that a list that opens from it can say so; of a line with `<part>/<line>`. */
  readonly from?: Whereabouts & { readonly line: string | null };
}

/** The input of the mutation: what comes from the record and its card, and what the user answered. Empty answers are left out. */
export function inputOf(action: Action, { record, card }: Subject, answers: Answers): Answers {
  return { ...bound(action.kaartinvoer, card), ...bound(action.invoer, record), ...given(withNo(action.vragen, answers)) };
}

/** The input of a mutation that does all chosen records at once: what is bound to a record becomes a list of what each of them says. */
export function inputOfSelection(action: Action, subjects: readonly Subject[], answers: Answers): Answers {
  const records = subjects.flatMap(({ record }) => record ?? []);
  return {
    ...bound(action.kaartinvoer, subjects[0]?.card ?? null),
    ...Object.fromEntries(action.invoer.map(({ invoer, pad }) => [invoer, records.map((record) => valueAt(record, pad))])),
    ...given(withNo(action.vragen, answers)),
  };
}

/**
 * The answers with no where yes or no has to be answered and nobody touched the switch: it says no on the screen. In rows as well, but
 * one of which nothing was filled in stays no row.
 */
export function withNo(questions: readonly Question[], answers: Answers): Answers {
  const added = questions.flatMap((question) => {
    const value = answers[question.naam];
    if (question.vorm === 'JA_NEE') return question.verplicht && !question.meervoudig && (value === null || value === undefined) ? [[question.naam, false] as const] : [];
    if (question.vragen.length === 0) return [];
    const row = (item: unknown) => (isRow(item) && said(item) !== undefined ? withNo(question.vragen, item) : item);
    return [[question.naam, Array.isArray(value) ? value.map(row) : row(value)] as const];
  });
  return { ...answers, ...Object.fromEntries(added) };
}

function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, said(value)] as const).filter(([, value]) => value !== undefined));
}

/** An answer without what was left empty in it: a row of which nothing was filled in is no row. */
function said(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) {
    const items = value.map(said).filter((item) => item !== undefined);
    return items.length === 0 && value.length > 0 ? undefined : items;
  }
  if (!isRow(value)) return value;
  const row = given(value);
  return Object.keys(row).length > 0 ? row : undefined;
}

/** Whether an answer is itself made of answers; files and other objects are not. */
export function isRow(value: unknown): value is Answers {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** The rows of an answer that is an object or a list of them. */
export function rowsOf(value: unknown): readonly Answers[] {
  return (Array.isArray(value) ? value : [value]).filter(isRow);
}

/** What the questions start with. */
export function firstAnswers(questions: readonly Question[], record: PageRecord | null, variables: LiteralVariables): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = firstAnswer(question, record, variables);
      return value === null || value === undefined ? [] : [[question.naam, value]];
    }),
  );
}

function firstAnswer(question: Question, record: PageRecord | null, variables: LiteralVariables): unknown {
  const known = question.beginpad && record ? valueAt(record, question.beginpad) : undefined;
  if (known !== null && known !== undefined) return known;
  if (question.beginwaarde !== null) return parseLiteral(question.beginwaarde, variables);
  if (question.vragen.length === 0) return undefined;
  // What has to be there is there to be filled in; other rows come when people ask for them.
  const row = firstAnswers(question.vragen, record, variables);
  return question.meervoudig ? (question.verplicht ? [row] : []) : row;
}

/** The questions that have to be answered and are not, each by where it stands: `regels.0.naam` is in the first row of regels. */
export function unanswered(questions: readonly Question[], answers: Answers, within = ''): readonly string[] {
  return questions.flatMap((question) => {
    const value = answers[question.naam];
    const own = `${within}${question.naam}`;
    if (question.verplicht && question.vorm !== 'JA_NEE' && isEmpty(said(value))) return [own];
    return rowsOf(value).flatMap((row, index) => (said(row) === undefined ? [] : unanswered(question.vragen, row, `${own}.${index}.`)));
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function bound(bindings: readonly Binding[], record: PageRecord | null): Answers {
  return record ? Object.fromEntries(bindings.map(({ invoer, pad }) => [invoer, valueAt(record, pad)])) : {};
}
