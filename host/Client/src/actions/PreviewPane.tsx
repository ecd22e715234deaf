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
  caption: { margin: 0, marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300 },
});

interface PreviewPaneProps {
  readonly started: StartedAction;
  readonly answers: Answers;
}

/** What an action is going to make, read before it is made; nothing is saved by looking. */
export function PreviewPane({ started: { action, subjects }, answers }: PreviewPaneProps) {
  const styles = useStyles();
  const texts = useTexts();
  const preview = action.voorbeeld;
  const [isOpen, open] = useState(preview?.open ?? false);
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
  const caption = preview.titel ?? texts.actions.preview;
  if (preview.open)
    return text.data ? (
      <section className={styles.text} aria-label={caption}>
        <h3 className={styles.caption}>{caption}</h3>
        {text.data}
      </section>
    ) : null;
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
          {caption}
        </Button>
      </div>
      {isOpen && text.isFetching && <Spinner size="tiny" label={texts.loading} />}
      {isOpen && text.error && <Problem error={text.error} />}
      {isOpen && text.data !== undefined && (
        <section className={styles.text} aria-label={caption}>
          {text.data}
        </section>
      )}
    </>
  );
}
