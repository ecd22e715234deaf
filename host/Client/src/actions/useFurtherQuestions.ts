import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { graph } from '../api/graph';
import type { StartedAction } from './ActionRunner';
import { type FurtherQuestions, furtherSelection, noQuestions, readFurtherQuestions } from './furtherQuestions';
import { type Answers, inputOf } from './input';
import { sourceDocument } from './sourceDocument';

/** The questions that follow from the answers so far; asked again when one of the answers that they go by changes. */
export function useFurtherQuestions({ action, subjects: [subject] }: StartedAction, answers: Answers): FurtherQuestions {
  const source = action.vragenbron;
  const question = source && sourceDocument(source, furtherSelection(source), inputOf(action, subject ?? { record: null, card: null }, answers), subject?.record ?? null);
  const { data } = useQuery({
    queryKey: ['furtherQuestions', question],
    enabled: question !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      source && question ? readFurtherQuestions(source, (await graph<{ answer: unknown }>(question.document, question.variables, signal)).answer) : noQuestions,
  });
  return question === null ? noQuestions : (data ?? noQuestions);
}
