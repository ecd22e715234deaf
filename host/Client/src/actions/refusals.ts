import type { ServerError } from '../api/errors';
import type { Question } from '../pages/definition';

/** Why a call was refused. */
export interface Refusal {
  readonly error: ServerError;
  /** The file that it was about, where several were handed in. */
  readonly file: File | null;
}

interface Told {
  /** By where the question stands; an empty one says that it has to be answered. */
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly errors: readonly string[];
}

/** A message stands at its question when the dialog asks it, and above the dialog otherwise; each once. */
export function told(questions: readonly Question[], refused: readonly Refusal[], missing: readonly string[]): Told {
  const placed = refused.map((refusal) => ({ ...refusal, place: refusal.file ? undefined : placeOf(questions, refusal.error.field) }));
  return {
    fieldErrors: {
      ...Object.fromEntries(missing.map((place) => [place, ''])),
      ...Object.fromEntries(placed.flatMap(({ place, error }) => (place === undefined ? [] : [[place, error.message]]))),
    },
    errors: [...new Set(placed.filter(({ place }) => place === undefined).map(({ error, file }) => (file ? `${file.name}: ${error.message}` : error.message)))],
  };
}

/** The question that a field of the input belongs to. In rows it is not said which of them was meant: their question says it for all. */
function placeOf(questions: readonly Question[], field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  const asked = questions.find(({ naam }) => naam === field) ?? questions.find(({ vragen }) => placeOf(vragen, field) !== undefined);
  return asked?.naam;
}
