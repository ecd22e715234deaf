import { type LiteralVariables, parseLiteral } from '../filter';
import type { Action, Binding, Question } from '../pages/definition';
import { type PageRecord, valueAt } from '../pages/values';

export type Answers = Readonly<Record<string, unknown>>;

/** What an action is done with: the record it is about, and the card around it when that is a line. */
export interface Subject {
  readonly record: PageRecord | null;
  readonly card: PageRecord | null;
}

/** The input of the mutation: what comes from the record and its card, and what the user answered. Empty answers are left out. */
export function inputOf(action: Action, { record, card }: Subject, answers: Answers): Answers {
  return { ...bound(action.kaartinvoer, card), ...bound(action.invoer, record), ...given(answers) };
}

/** The input of a mutation that does all chosen records at once: what is bound to a record becomes a list of what each of them says. */
export function inputOfSelection(action: Action, subjects: readonly Subject[], answers: Answers): Answers {
  const records = subjects.flatMap(({ record }) => record ?? []);
  return {
    ...bound(action.kaartinvoer, subjects[0]?.card ?? null),
    ...Object.fromEntries(action.invoer.map(({ invoer, pad }) => [invoer, records.map((record) => valueAt(record, pad))])),
    ...given(answers),
  };
}

function given(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== undefined && value !== ''));
}

/** What the questions start with. */
export function firstAnswers(action: Action, { record }: Subject, variables: LiteralVariables): Answers {
  return Object.fromEntries(
    action.vragen.flatMap((question) => {
      const said = question.beginpad && record ? valueAt(record, question.beginpad) : undefined;
      const value = said ?? (question.beginwaarde === null ? undefined : parseLiteral(question.beginwaarde, variables));
      return value === null || value === undefined ? [] : [[question.naam, value]];
    }),
  );
}

/** The questions that have to be answered and are not. */
export function unanswered(questions: readonly Question[], answers: Answers): readonly string[] {
  return questions
    .filter((question) => question.verplicht && question.vorm !== 'JA_NEE' && isEmpty(answers[question.naam]))
    .map((question) => question.naam);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function bound(bindings: readonly Binding[], record: PageRecord | null): Answers {
  return record ? Object.fromEntries(bindings.map(({ invoer, pad }) => [invoer, valueAt(record, pad)])) : {};
}
