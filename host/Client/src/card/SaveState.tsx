import { Button, makeStyles, Spinner, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkCircleRegular, CloudDismissRegular, WarningRegular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/language';
import { useCard } from './CardContext';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  state: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  away: { color: tokens.colorStatusWarningForeground3 },
});

/** Whether what was entered is stored, and the way back. */
export function SaveState() {
  const styles = useStyles();
  const texts = useTexts();
  const { saves, queue } = useCard();
  return (
    <div className={styles.root}>
      <span role="status" className={styles.state}>
        {saves.state === 'saving' && <Spinner size="extra-tiny" label={texts.card.saving} />}
        {saves.state === 'saved' && (
          <>
            <CheckmarkCircleRegular aria-hidden /> {texts.card.saved}
          </>
        )}
        {saves.state === 'away' && (
          <span className={styles.away}>
            <CloudDismissRegular aria-hidden /> {texts.card.away}
          </span>
        )}
        {saves.state === 'signedOut' && (
          <span className={styles.away}>
            <CloudDismissRegular aria-hidden /> {texts.card.signedOut}
          </span>
        )}
        {saves.state === 'failed' && (
          <span className={styles.failed}>
            <WarningRegular aria-hidden /> {texts.card.notSaved}
          </span>
        )}
      </span>
      {saves.last && saves.state === 'saved' && (
        <Tooltip content={texts.card.undoLast(saves.last.caption, saves.last.baseDisplay)} relationship="description">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndoRegular />}
            onClick={() => {
              queue.undo();
            }}
          >
            {texts.card.undo}
          </Button>
        </Tooltip>
      )}
    </div>
  );
}
