import type { Action } from '../pages/definition';
import { ActionItem } from './ActionItem';
import { useStartAction } from './ActionRunner';
import type { Subject } from './input';
import { useWhyNot } from './useWhyNot';

interface RecordActionItemsProps {
  /** Those that are about a record. */
  readonly actions: readonly Action[];
  readonly subject: Subject;
}

/** The actions on one row or line, as items of its menu. */
export function RecordActionItems({ actions, subject }: RecordActionItemsProps) {
  const start = useStartAction();
  const whyNot = useWhyNot();
  return actions.map((action) => (
    <ActionItem
      key={action.id}
      action={action}
      reason={whyNot(action, [subject])}
      onRun={() => {
        start({ action, subjects: [subject] });
      }}
    />
  ));
}
