import { Checkbox, Switch } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import type { ControlProps } from './editorField';

/** Yes or no; saved as soon as it is clicked. */
export function YesNoControl({ field, value, onCommit, disabled = false, autoFocus = false, labelledBy, id, describedBy, compact = false }: ControlProps) {
  const texts = useTexts();
  const Control = compact ? Checkbox : Switch;
  return (
    <Control
      id={id}
      checked={value === true}
      disabled={disabled}
      autoFocus={autoFocus}
      {...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': field.titel })}
      aria-describedby={describedBy}
      onChange={(_, { checked }) => {
        onCommit(checked === true, checked === true ? texts.yes : texts.no);
      }}
    />
  );
}
