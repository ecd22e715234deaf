import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/language';
import type { UploadQueue } from './UploadQueue';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  name: { overflowWrap: 'anywhere' },
});

/** Files that are on their way, and those that were not taken. */
export function UploadList({ queue }: { readonly queue: UploadQueue }) {
  const styles = useStyles();
  const texts = useTexts();
  const uploads = useSyncExternalStore(queue.subscribe, queue.current);
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.card.uploads}>
      {uploads.map(({ id, file, state, progress, message }) => (
        <li key={id}>
          <Field
            label={<span className={styles.name}>{file.name}</span>}
            {...(state === 'failed'
              ? { validationState: 'error' as const, validationMessage: message || texts.card.uploadAway }
              : { validationState: 'none' as const, hint: state === 'waiting' ? texts.card.uploadWaits : texts.card.uploading(Math.round(progress * 100)) })}
          >
            <ProgressBar value={progress} {...(state === 'failed' && { color: 'error' as const })} />
          </Field>
          {state === 'failed' && (
            <div className={styles.buttons}>
              <Button
                size="small"
                onClick={() => {
                  queue.retry(id);
                }}
              >
                {texts.retry}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  queue.giveUp(id);
                }}
              >
                {texts.card.giveUpUpload}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
