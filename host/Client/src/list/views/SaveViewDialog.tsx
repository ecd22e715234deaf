import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, MessageBar, MessageBarBody, Radio, RadioGroup, tokens,
} from '@fluentui/react-components';
import { type SyntheticEvent, useState } from 'react';
import { RefusedError } from '../../api/errors';
import { useTexts } from '../../i18n/language';
import type { SavedView, Sharing, ViewContent } from './listViews';
import type { Team, ViewToSave } from './useSavedViews';

const useStyles = makeStyles({
  surface: { maxWidth: '440px' },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface SaveViewDialogProps {
  /** The own view that is shown; null to make one. */
  readonly view: SavedView | null;
  readonly suggestedName: string;
  readonly content: ViewContent;
  readonly teams: readonly Team[];
  readonly onSave: (view: ViewToSave) => Promise<void>;
  readonly onRemove: (id: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Gives the way a list is looked at now a name, for the user or for others too. */
export function SaveViewDialog({ view, suggestedName, content, teams, onSave, onRemove, onClose }: SaveViewDialogProps) {
  const styles = useStyles();
  const { list: texts, failed } = useTexts();
  const [name, setName] = useState(view?.name ?? suggestedName);
  const [sharing, setSharing] = useState<string>(view?.sharedWith === 'TEAM' ? (view.team ?? 'NIEMAND') : (view?.sharedWith ?? 'NIEMAND'));
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isAsked, ask] = useState(false);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
      onClose();
    } catch (refusal) {
      setError(refusal instanceof RefusedError && refusal.message ? refusal.message : failed);
      setBusy(false);
    }
  };
  const save = (id: string | null) =>
    attempt(() => {
      const team = teams.find((other) => other.id === sharing)?.id ?? null;
      const sharedWith: Sharing = team ? 'TEAM' : sharing === 'IEDEREEN' ? 'IEDEREEN' : 'NIEMAND';
      return onSave({ id, version: id === null ? null : (view?.version ?? null), name: name.trim(), content, sharedWith, team });
    });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void save(view?.id ?? null);
  };
  return (
    <Dialog
      open
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{texts.saveViewTitle}</DialogTitle>
            <DialogContent className={styles.fields}>
              {error && (
                <MessageBar intent="error">
                  <MessageBarBody>{error}</MessageBarBody>
                </MessageBar>
              )}
              <Field label={texts.viewName} hint={texts.saveViewHelp} required {...(name.trim() === '' && { validationMessage: texts.viewNameNeeded })}>
                <Input
                  value={name}
                  maxLength={100}
                  onChange={(_, data) => {
                    setName(data.value);
                  }}
                />
              </Field>
              <Field label={texts.sharedWith}>
                <RadioGroup
                  value={sharing}
                  onChange={(_, data) => {
                    setSharing(data.value);
                  }}
                >
                  <Radio value="NIEMAND" label={texts.shareNobody} />
                  {teams.map((team) => (
                    <Radio key={team.id} value={team.id} label={team.naam} />
                  ))}
                  <Radio value="IEDEREEN" label={texts.shareAll} />
                </RadioGroup>
              </Field>
              {isAsked && view && (
                <MessageBar intent="warning">
                  <MessageBarBody>{texts.removeViewSure(view.name)}</MessageBarBody>
                </MessageBar>
              )}
            </DialogContent>
            <DialogActions>
              {view && (
                <Button
                  disabled={isBusy}
                  onClick={() => {
                    if (isAsked) void attempt(() => onRemove(view.id));
                    else ask(true);
                  }}
                >
                  {texts.removeView}
                </Button>
              )}
              <Button type="submit" appearance="primary" disabled={isBusy || name.trim() === ''}>
                {texts.save}
              </Button>
              <Button onClick={onClose}>{texts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
