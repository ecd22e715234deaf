import type { Question, QuestionSource } from '../pages/definition';
import { plainQuestion } from '../pages/question';
import { selectionOf } from '../pages/selection';
import { type PageRecord, recordsAt, textOf, valueAt } from '../pages/values';
import type { Answers } from './input';

/** Questions that follow from answers, such as those of a chosen template, with what stands there at first. */
export interface FurtherQuestions {
  readonly questions: readonly Question[];
  readonly first: Answers;
}

export const noQuestions: FurtherQuestions = { questions: [], first: {} };

/** What to ask of the source. */
export function furtherSelection(source: QuestionSource): string {
  const paths = [source.sleutelpad, source.titelpad, source.beginpad, source.verplichtpad, source.keuzespad, source.soortpad].flatMap((path) => path ?? []);
  return selectionOf(paths.map((path) => (source.pad === '' ? path : `${source.pad}.${path}`)));
}

/** Reads the questions out of the source's answer. */
export function readFurtherQuestions(source: QuestionSource, answer: unknown): FurtherQuestions {
  const items = source.pad === '' ? (answer as readonly PageRecord[]) : recordsAt(answer, source.pad);
  const questions = items.map((item) => questionOf(source, item));
  const first = items.flatMap((item) => {
    const value = source.beginpad ? valueAt(item, source.beginpad) : null;
    return value === null || value === undefined || value === '' ? [] : [[nameOf(source, textOf(valueAt(item, source.sleutelpad))), value] as const];
  });
  return { questions, first: Object.fromEntries(first) };
}

/** Gathers the answers to further questions in the input field that takes them; the others stay as they are. */
export function gather(source: QuestionSource | null, answers: Answers): Answers {
  if (!source) return answers;
  const prefix = nameOf(source, '');
  const entries = Object.entries(answers);
  const further = entries.filter(([name, value]) => name.startsWith(prefix) && value !== null && value !== undefined && value !== '');
  const others = entries.filter(([name]) => !name.startsWith(prefix));
  return {
    ...Object.fromEntries(others),
    ...(further.length > 0 && { [source.invoer]: further.map(([name, value]) => ({ [source.sleutel]: name.slice(prefix.length), [source.antwoord]: textOf(value) })) }),
  };
}

function questionOf(source: QuestionSource, item: PageRecord): Question {
  const kind = source.soortpad ? textOf(valueAt(item, source.soortpad)) : '';
  const choices = source.keuzespad ? valueAt(item, source.keuzespad) : null;
  return plainQuestion(nameOf(source, textOf(valueAt(item, source.sleutelpad))), {
    titel: textOf(valueAt(item, source.titelpad)),
    verplicht: source.verplichtpad !== null && valueAt(item, source.verplichtpad) === true,
    vorm: source.vormen.find(({ soort }) => soort === kind)?.vorm ?? 'TEKST',
    keuzes: Array.isArray(choices) ? choices.map((choice) => ({ waarde: textOf(choice), titel: textOf(choice) })) : [],
  });
}

/** Names of input fields have no dots, so that these cannot be mistaken for one. */
function nameOf(source: QuestionSource, key: string): string {
  return `${source.invoer}.${key}`;
}
