import { Dropdown, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../i18n/language';
import { textOf } from '../pages/values';
import type { ControlProps } from './editorField';
import { Look } from './ValueLook';
import { choiceStyle } from './valueStyle';

const useStyles = makeStyles({ full: { width: '100%', minWidth: 0 } });

/** One of fixed values, or several of them. */
export function ChoiceControl({ field, value, onCommit, disabled = false, autoFocus = false, labelledBy, id, describedBy, invalid }: ControlProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const selected = chosen ?? (Array.isArray(value) ? value.map(textOf) : value === null || value === undefined ? [] : [textOf(value)]);
  const captionOf = (choice: string) => field.keuzes.find(({ waarde }) => waarde === choice)?.titel ?? choice;
  const shownStyle = choiceStyle(selected, field);
  const displayOf = (choices: readonly string[]) => choices.map(captionOf).join(', ');
  return (
    <Dropdown
      className={styles.full}
      id={id}
      multiselect={field.meervoudig}
      disabled={disabled}
      autoFocus={autoFocus}
      value={displayOf(selected)}
      {...(shownStyle !== 'GEEN' && { button: { children: <Look style={shownStyle}>{displayOf(selected)}</Look> } })}
      selectedOptions={[...selected]}
      placeholder={field.verplicht ? texts.fields.choose : ''}
      {...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': field.titel })}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onOptionSelect={(_, { optionValue, selectedOptions }) => {
        // Several are saved together, when the list closes.
        if (field.meervoudig) setChosen(selectedOptions);
        else if (optionValue === '') onCommit(null, '');
        else if (optionValue !== undefined && optionValue !== value) onCommit(optionValue, captionOf(optionValue));
      }}
      onOpenChange={(_, { open }) => {
        if (open || !chosen) return;
        setChosen(null);
        onCommit(chosen, displayOf(chosen));
      }}
    >
      {!field.verplicht && !field.meervoudig && (
        <Option key="" value="" text={texts.fields.none}>
          {texts.fields.none}
        </Option>
      )}
      {field.keuzes.map(({ waarde, titel, stijl = 'GEEN' }) => (
        <Option key={waarde} value={waarde} text={titel}>
          <Look style={stijl}>{titel}</Look>
        </Option>
      ))}
    </Dropdown>
  );
}
