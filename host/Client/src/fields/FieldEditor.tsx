import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle12Filled } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { ChoiceControl } from './ChoiceControl';
import type { ControlProps, EditorProps } from './editorField';
import { FileControl } from './FileControl';
import { LookupControl } from './LookupControl';
import { TextControl } from './TextControl';
import { TypedControl } from './TypedControl';
import { YesNoControl } from './YesNoControl';

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  message: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: tokens.spacingVerticalXXS,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, paddingTop: tokens.spacingVerticalXXS },
});

/**
 * Enters one value, whatever its form is: on cards, in cells, in the dialogs of actions and in filters. The message under it is the
 * server's refusal, or why the typed text cannot be read.
 */
export function FieldEditor(props: EditorProps) {
  const styles = useStyles();
  const own = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setHint] = useState<string | null>(null);
  const id = props.id ?? own;
  const message = problem ?? props.error ?? null;
  const hint = props.notice ?? said;
  const described = message ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className={styles.root}>
      <Control {...props} id={id} describedBy={described} invalid={message !== null} onProblem={setProblem} onHint={setHint} />
      {message && (
        <div id={`${id}-error`} className={styles.message} role="alert">
          <ErrorCircle12Filled className={styles.icon} aria-hidden />
          <span>{message}</span>
        </div>
      )}
      {!message && hint && (
        <div id={`${id}-hint`} className={styles.hint} role="status">
          {hint}
        </div>
      )}
    </div>
  );
}

function Control(props: ControlProps) {
  const { field } = props;
  if (field.opzoeken) return <LookupControl {...props} />;
  if (field.keuzes.length > 0) return <ChoiceControl {...props} />;
  switch (field.vorm) {
    case 'JA_NEE':
      return <YesNoControl {...props} />;
    case 'GETAL':
    case 'BEDRAG':
    case 'PERCENTAGE':
    case 'DATUM':
    case 'TIJD':
    case 'TIJDSTIP':
      return <TypedControl {...props} />;
    case 'BESTAND':
    case 'AFBEELDING':
      return <FileControl {...props} />;
    default:
      return <TextControl {...props} />;
  }
}
