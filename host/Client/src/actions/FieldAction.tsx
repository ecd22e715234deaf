import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Action, Field } from '../pages/definition';
import { useStartAction } from './ActionRunner';
import type { Subject } from './input';
import { useWhyNot } from './useWhyNot';

interface FieldActionProps {
  readonly field: Field;
  /** The actions of the page or part that the field belongs to. */
  readonly actions: readonly Action[];
  readonly subject: Subject;
  /** What the value says. */
  readonly text: string;
  /** What stands there when a click starts nothing now. */
  readonly children: ReactNode;
}

/** A value that starts an action when it is clicked, as Business Central's AssistEdit does. */
export function FieldAction({ field, actions, subject, text, children }: FieldActionProps) {
  const start = useStartAction();
  const whyNot = useWhyNot();
  const action = field.actie === null ? undefined : actions.find(({ id }) => id === field.actie);
  if (!action || text === '' || whyNot(action, [subject]) !== null) return children;
  return (
    <Link
      as="button"
      // Only cells of grids have these: the cell has the focus, and Enter presses what is in it.
      tabIndex={-1}
      aria-label={`${field.titel}: ${text}`}
      onClick={() => {
        start({ action, subjects: [subject] });
      }}
    >
      {text}
    </Link>
  );
}
