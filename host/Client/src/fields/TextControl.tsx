import { Input, makeStyles, Textarea } from '@fluentui/react-components';
import { textOf } from '../pages/values';
import type { ControlProps } from './editorField';
import { useDraft } from './useDraft';

const useStyles = makeStyles({ full: { width: '100%', minWidth: 0 } });

const inputTypes: Readonly<Record<string, 'email' | 'tel' | 'url'>> = { EMAIL: 'email', TELEFOON: 'tel', LINK: 'url' };

/** Text: of one line, of several, or a code. */
export function TextControl(props: ControlProps) {
  const { field, value, disabled = false, autoFocus = false, labelledBy, id, describedBy, invalid } = props;
  const styles = useStyles();
  const draft = useDraft({
    shown: textOf(value),
    read: (typed) => {
      const text = field.vorm === 'CODE' ? typed.trim().toUpperCase() : field.vorm === 'MEERREGELIG' ? typed.trimEnd() : typed.trim();
      return { ok: true, value: text === '' ? null : text, display: text };
    },
    onCommit: props.onCommit,
    onCancel: props.onCancel,
    onDraft: props.onDraft,
    onProblem: props.onProblem,
  });
  const shared = {
    className: styles.full,
    id,
    value: draft.text,
    disabled,
    autoFocus,
    ...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': field.titel }),
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': field.verplicht,
    onBlur: draft.commit,
    onKeyDown: draft.onKeyDown,
  };
  return field.vorm === 'MEERREGELIG' ? (
    <Textarea
      {...shared}
      resize="vertical"
      rows={3}
      onChange={(_, { value: typed }) => {
        draft.change(typed);
      }}
    />
  ) : (
    <Input
      {...shared}
      type={inputTypes[field.vorm] ?? 'text'}
      autoComplete="off"
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(_, { value: typed }) => {
        draft.change(typed);
      }}
    />
  );
}
