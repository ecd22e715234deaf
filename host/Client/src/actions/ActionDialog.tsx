import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, type SyntheticEvent, useId } from 'react';
import { useTexts } from '../i18n/language';
import { textOf, valueAt } from '../pages/values';
import type { StartedAction } from './ActionRunner';
import type { Result } from './perform';
import { PreviewPane } from './PreviewPane';
import { QuestionField } from './QuestionField';
import { useAnswers } from './useAnswers';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(640px, 100vw)', '@media (max-width: 639px)': { minHeight: '60dvh', maxHeight: '100dvh' } },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the record says where the question starts with one of its keys: status.id shows what stands beside it. */
function display({ subjects: [first] }: StartedAction, path: string | null): string {
  const owner = path?.split('.').slice(0, -1).join('.');
  if (!owner || !first?.record) return '';
  const related = valueAt(first.record, owner);
  return related !== null && typeof related === 'object' ? Object.entries(related).filter(([name]) => name !== 'id').map(([, value]) => textOf(value)).join(' ') : '';
}

interface ActionDialogProps {
  readonly started: StartedAction;
  readonly onClose: () => void;
  readonly onFinished: (results: readonly Result[]) => void;
}

/** Asks what an action has to know, and whether people are sure; it stays until the action is done or given up. */
export function ActionDialog({ started, onClose, onFinished }: ActionDialogProps) {
  const { action, subjects } = started;
  const styles = useStyles();
  const texts = useTexts();
  const form = useId();
  const asking = useAnswers(started, onFinished);
  const confirmOnly = action.vragen.length === 0;
  const busy = asking.progress !== null;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) void asking.submit();
  };
  // Business Central's keys for yes and no, where there is nothing to type.
  const answerByKey = (event: KeyboardEvent) => {
    if (!confirmOnly || busy) return;
    const key = event.key.toLowerCase();
    if (key === texts.yes.charAt(0).toLowerCase()) submit(event);
    else if (key === texts.no.charAt(0).toLowerCase()) onClose();
  };

  return (
    <Dialog
      open
      modalType={confirmOnly ? 'alert' : 'modal'}
      onOpenChange={(event, { type }) => {
        // A click beside the dialog must not throw away what was typed.
        if (busy || (type === 'backdropClick' && asking.touched)) event.preventDefault();
        else onClose();
      }}
    >
      <DialogSurface className={styles.surface} onKeyDown={answerByKey}>
        <form id={form} onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{action.titel.replace('…', '')}</DialogTitle>
            <DialogContent className={styles.content}>
              {action.help && <p className={styles.help}>{action.help}</p>}
              {action.bevestiging && <p className={styles.help}>{action.bevestiging}</p>}
              {subjects.length > 1 && <p className={styles.help}>{texts.actions.about(subjects.length)}</p>}
              {asking.errors.map((message) => (
                <MessageBar key={message} intent="error" layout="multiline">
                  <MessageBarBody>{message || texts.unreachableWhy}</MessageBarBody>
                </MessageBar>
              ))}
              {asking.questions.map((question, index) => (
                <QuestionField
                  key={question.naam}
                  question={question}
                  value={asking.answers[question.naam]}
                  display={display(started, question.beginpad)}
                  error={asking.fieldErrors[question.naam] ?? null}
                  autoFocus={index === 0}
                  onAnswer={(value) => {
                    asking.answer(question.naam, value);
                  }}
                />
              ))}
              <PreviewPane started={started} answers={asking.answers} />
              {asking.progress !== null && subjects.length > 1 && (
                <ProgressBar value={asking.progress} max={subjects.length} aria-label={texts.actions.progress(asking.progress, subjects.length)} />
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {confirmOnly ? texts.yes : texts.actions.ok}
              </Button>
              <Button disabled={busy} onClick={onClose}>
                {confirmOnly ? texts.no : texts.actions.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
