import { type FilterNode, parseFilter, quoteFilterText } from '../../filter';
import type { Choice } from '../../pages/definition';

/** The choices that a filter of the form `Open|Wachtend` names; null when it is another filter, which check boxes cannot show. */
export function chosenChoices(text: string, choices: readonly Choice[]): ReadonlySet<string> | null {
  if (text === '') return new Set();
  const parsed = parseFilter(text);
  if (!parsed.ok) return null;
  const nodes = parsed.value.type === 'or' ? parsed.value.nodes : [parsed.value];
  const values = nodes.map((node) => choiceOf(node, choices));
  return values.every((value) => value !== null) ? new Set(values) : null;
}

/** The filter for these choices, in the words that people see. */
export function choiceText(values: ReadonlySet<string>, choices: readonly Choice[]): string {
  return choices.filter((choice) => values.has(choice.waarde)).map((choice) => quoteFilterText(choice.titel)).join('|');
}

function choiceOf(node: FilterNode, choices: readonly Choice[]): string | null {
  if (node.type !== 'compare' || node.operator !== '=' || node.operand.type !== 'text') return null;
  const typed = node.operand.pieces.map((piece) => (piece.type === 'text' ? piece.text : '*')).join('').toLocaleLowerCase();
  return choices.find((choice) => choice.titel.toLocaleLowerCase() === typed || choice.waarde.toLocaleLowerCase() === typed)?.waarde ?? null;
}
