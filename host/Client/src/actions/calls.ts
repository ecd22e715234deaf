import type { Action } from '../pages/definition';
import type { Answers, Subject } from './input';

/** One call of an action's mutation. */
export interface Call {
  /** The record it is about; several when the mutation takes them together. */
  readonly subjects: readonly Subject[];
  readonly answers: Answers;
  /** The file it hands in, where several were chosen for a question that takes one. */
  readonly file: File | null;
}

/**
 * The calls that do an action: one for all records when its mutation takes them together, else one for each; and for each file where a
 * question takes one and several were chosen. A refusal of one keeps none of the others back.
 */
export function callsOf(action: Action, subjects: readonly Subject[], answers: Answers): readonly Call[] {
  const together = action.bereik === 'SELECTIE' ? [subjects] : subjects.map((subject) => [subject]);
  const question = action.vragen.find(({ meerdere }) => meerdere);
  const files = question ? filesIn(answers[question.naam]) : [];
  return together.flatMap<Call>((about) =>
    question && files.length > 0
      ? files.map((file) => ({ subjects: about, answers: { ...answers, [question.naam]: file }, file }))
      : [{ subjects: about, answers, file: null }],
  );
}

/** Whether two calls hand in the same for the same record, whatever was answered beside it. */
export function isSameCall(one: Call, other: Call): boolean {
  return one.file === other.file && one.subjects[0] === other.subjects[0];
}

function filesIn(value: unknown): readonly File[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => item instanceof File);
}
