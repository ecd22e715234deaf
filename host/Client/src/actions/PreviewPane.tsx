import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { graph } from '../api/graph';
import { Problem } from '../app/Problem';
import { useTexts } from '../i18n/language';
import { selectionOf } from '../pages/selection';
import { textOf, valueAt } from '../pages/values';
import type { StartedAction } from './ActionRunner';
import { gather } from './furtherQuestions';
import { type Answers, inputOf } from './input';
import { sourceDocument } from './sourceDocument';

const useStyles = makeStyles({
  text: {
    whiteSpace: 'pre-wrap',
    margin: 0,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface PreviewPaneProps {
  readonly started: StartedAction;
  readonly answers: Answers;
}

/** What an action is going to make, read before it is made; nothing is saved by looking. */
export function PreviewPane({ started: { action, subjects }, answers }: PreviewPaneProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [isOpen, open] = useState(false);
  const preview = action.voorbeeld;
  const subject = subjects[0] ?? { record: null, card: null };
  const question = preview && sourceDocument(preview, selectionOf([preview.tekstpad]), inputOf(action, subject, gather(action.vragenbron, answers)), subject.record);
  const text = useQuery({
    queryKey: ['preview', question],
    enabled: isOpen && question !== null,
    queryFn: async ({ signal }) => {
      const { answer } = await graph<{ answer: unknown }>(question?.document ?? '', question?.variables, signal);
      return textOf(valueAt(answer, preview?.tekstpad ?? ''));
    },
  });
  if (!preview) return null;
  return (
    <>
      <div>
        <Button
          icon={<EyeRegular />}
          aria-expanded={isOpen}
          disabledFocusable={question === null}
          onClick={() => {
            open(!isOpen);
          }}
        >
          {texts.actions.preview}
        </Button>
      </div>
      {isOpen && text.isFetching && <Spinner size="tiny" label={texts.loading} />}
      {isOpen && text.error && <Problem error={text.error} />}
      {isOpen && text.data !== undefined && (
        <section className={styles.text} aria-label={texts.actions.preview}>
          {text.data}
        </section>
      )}
    </>
  );
}
