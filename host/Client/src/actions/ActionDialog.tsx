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
import { type KeyboardEvent, type SyntheticEvent, useId, useRef } from 'react';
import { useTexts } from '../i18n/language';
import type { StartedAction } from './ActionRunner';
import type { Result } from './perform';
import { PreviewPane } from './PreviewPane';
import { QuestionList } from './QuestionList';
import { saidByKey } from './saidByKey';
import { startText } from './startText';
import { useAnswers } from './useAnswers';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(640px, 100vw)', '@media (max-width: 639px)': { minHeight: '60dvh', maxHeight: '100dvh' } },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
});

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

  const content = useRef<HTMLFormElement>(null);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (busy) return;
    const judging = asking.judging();
    if (judging) {
      void judging.then(() => content.current?.requestSubmit());
      return;
    }
    void asking.submit().then((sent) => {
      // Where there is something to mend is where people go on typing.
      if (!sent) requestAnimationFrame(() => content.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    });
  };
  const close = () => {
    if (asking.done.length > 0) onFinished(asking.done);
    else onClose();
  };
  const answerByKey = (event: KeyboardEvent) => {
    if (!confirmOnly || busy) return;
    const said = saidByKey(event, texts);
    if (said === true) submit(event);
    else if (said === false) close();
  };

  return (
    <Dialog
      open
      modalType={confirmOnly ? 'alert' : 'modal'}
      onOpenChange={(event, { type }) => {
        // A click beside the dialog must not throw away what was typed.
        if (busy || (type === 'backdropClick' && asking.isTouched())) event.preventDefault();
        else close();
      }}
    >
      <DialogSurface className={styles.surface} onKeyDown={answerByKey}>
        <form ref={content} id={form} onSubmit={submit} noValidate>
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
              <QuestionList
                questions={asking.questions}
                answers={asking.answers}
                fieldErrors={asking.fieldErrors}
                displayOf={(question) => startText(question, subjects[0]?.record ?? null)}
                autoFocus
                onAnswer={asking.answer}
                onDraft={asking.draft}
              />
              <PreviewPane started={started} answers={asking.answers} />
              {asking.progress !== null && asking.progress.all > 1 && (
                <ProgressBar value={asking.progress.done} max={asking.progress.all} aria-label={texts.actions.progress(asking.progress.done, asking.progress.all)} />
              )}
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {confirmOnly ? texts.yes : texts.actions.ok}
              </Button>
              <Button disabled={busy} onClick={close}>
                {confirmOnly ? texts.no : texts.actions.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
