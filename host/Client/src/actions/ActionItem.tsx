import { makeStyles, MenuItem, tokens } from '@fluentui/react-components';
import type { Action } from '../pages/definition';

const useStyles = makeStyles({
  item: { maxWidth: '360px' },
  why: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'normal' },
});

interface ActionItemProps {
  readonly action: Action;
  /** Why it cannot be done now; null when it can. */
  readonly reason: string | null;
  readonly onRun: (action: Action) => void;
}

/** An action in a menu. One that cannot be done stays in sight and says why. */
export function ActionItem({ action, reason, onRun }: ActionItemProps) {
  const styles = useStyles();
  return (
    <MenuItem
      className={styles.item}
      disabled={reason !== null}
      title={action.help ?? ''}
      onClick={() => {
        onRun(action);
      }}
    >
      {action.titel}
      {reason !== null && <span className={styles.why}>{reason}</span>}
    </MenuItem>
  );
}
