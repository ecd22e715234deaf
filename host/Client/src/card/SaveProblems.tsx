import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../i18n/language';
import { useCard } from './CardContext';
import { ConflictDialog } from './ConflictDialog';

const useStyles = makeStyles({ root: { display: 'grid', gap: tokens.spacingVerticalXS } });

/** Everything that could not be saved, in one place: each leads to its field, and conflicts to the choice. */
export function SaveProblems() {
  const styles = useStyles();
  const texts = useTexts();
  const { page, saves, queue, reveal } = useCard();
  const [later, setLater] = useState<readonly string[]>([]);
  const refused = saves.entries.filter(({ state }) => state === 'refused');
  const conflicts = saves.entries.filter(({ state }) => state === 'conflict');
  const asked = conflicts.filter(({ key }) => !later.includes(key));
  const pathOf = (input: string) => [...page.tabbladen, ...page.onderdelen].flatMap(({ velden }) => velden).find(({ invoer }) => invoer === input)?.pad;

  return (
    <div className={styles.root}>
      {refused.map((entry) => (
        <MessageBar key={entry.key} intent="error">
          <MessageBarBody>
            <MessageBarTitle>{entry.caption}</MessageBarTitle>
            {entry.errors.map(({ message }) => message).join(' ') || texts.failed}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                const path = pathOf(entry.input);
                if (path) reveal(path);
              }}
            >
              {texts.card.showField}
            </Button>
            <Button
              size="small"
              onClick={() => {
                queue.retry(entry.key);
              }}
            >
              {texts.card.saveAgain}
            </Button>
            <Button
              size="small"
              onClick={() => {
                queue.cancel(entry.key);
              }}
            >
              {texts.card.giveUp}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
      {conflicts.length > 0 && asked.length === 0 && (
        <MessageBar intent="warning">
          <MessageBarBody>
            <MessageBarTitle>{conflicts.map(({ caption }) => caption).join(', ')}</MessageBarTitle>
            {texts.card.conflictTitle}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                setLater([]);
              }}
            >
              {texts.card.conflictOpen}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {asked.length > 0 && (
        <ConflictDialog
          entries={asked}
          onClose={() => {
            setLater(conflicts.map(({ key }) => key));
          }}
        />
      )}
    </div>
  );
}
