import type { Field, Question } from '../pages/definition';

/** What an editor has to know of what it edits: a field of a page has it, and so has a question of an action. */
export type EditorField = Pick<Field, 'titel' | 'type' | 'vorm' | 'meervoudig' | 'verplicht' | 'keuzes' | 'opzoeken' | 'help'> &
  Partial<Pick<Question, 'meerdere' | 'accepteert'>>;

export interface EditorProps {
  readonly field: EditorField;
  /** What is stored, or was entered and is on its way: a scalar, the key of a record, a list of either, or files. */
  readonly value: unknown;
  /** What a key says to people; only lookups need it. */
  readonly display?: string;
  /** Somebody left the editor, or chose, with another value than `value`. `display` is what it says to people. */
  readonly onCommit: (value: unknown, display: string) => void;
  /** Somebody gave up (Esc) what was entered and refused. */
  readonly onCancel?: () => void;
  /**
   * What is typed and not handed over yet; null when nothing is. For who guards leaving the page, or an OK button. `judged` comes when it
   * was left and its meaning has to be asked: it ends when that is known.
   */
  readonly onDraft?: (typed: string | null, judged?: Promise<void>) => void;
  /** Why the server refused the value. */
  readonly error?: string | undefined;
  /** What is worth knowing about the value while it is typed. */
  readonly notice?: string | undefined;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** Id of the element that says what is entered here; without it the field's caption does. */
  readonly labelledBy?: string;
  /** Id for the focus: the label's htmlFor. */
  readonly id?: string;
  /** In a cell of a grid: a check box instead of a switch, no room around. */
  readonly compact?: boolean;
}

/** What one editor gets from the frame around it. */
export interface ControlProps extends EditorProps {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** What was typed cannot be read; null when it can. */
  readonly onProblem: (message: string | null) => void;
  /** What the typed text comes to, said before it is handed over. */
  readonly onHint: (hint: string | null) => void;
}
