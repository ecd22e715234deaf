import { Button, Input, makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../i18n/language';
import type { Lookup } from '../pages/definition';
import type { ControlProps } from './editorField';
import { FullListDialog } from './FullListDialog';
import { LookupTable, optionId } from './LookupTable';
import { useLookupBox } from './useLookupBox';

const useStyles = makeStyles({
  full: { width: '100%', minWidth: 0 },
  buttons: { display: 'inline-flex', flexShrink: 0 },
  surface: { padding: 0, minWidth: '280px', maxWidth: 'min(560px, calc(100vw - 24px))', boxShadow: tokens.shadow16 },
});

/** One record of another table, found by typing part of its code or name, in a table under the box or in the full list, or made there. */
export function LookupBox(props: ControlProps & { readonly lookup: Lookup }) {
  const { field, lookup, disabled = false, autoFocus = false, labelledBy, id, describedBy, invalid } = props;
  const styles = useStyles();
  const texts = useTexts();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const looking = useLookupBox(props, lookup);
  const { box, open, active } = looking;

  const buttons = (
    <span className={styles.buttons} data-lookup={id}>
      {looking.filled && !disabled && !field.verplicht && (
        <Button appearance="transparent" size="small" tabIndex={-1} icon={<DismissRegular />} aria-label={texts.fields.clear(field.titel)} onClick={looking.clear} />
      )}
      <Button
        appearance="transparent"
        size="small"
        tabIndex={-1}
        disabled={disabled}
        icon={<ChevronDownRegular />}
        aria-label={texts.fields.openList(field.titel)}
        onClick={() => {
          looking.setOpen(!open);
          box.current?.focus();
        }}
      />
    </span>
  );

  return (
    <>
      <div ref={setFrame}>
        <Input
          input={{ ref: box }}
          className={styles.full}
          id={id}
          role="combobox"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(open && active !== null && { 'aria-activedescendant': optionId(id, active) })}
          {...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': field.titel })}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          aria-required={field.verplicht}
          autoComplete="off"
          disabled={disabled}
          autoFocus={autoFocus}
          value={looking.text}
          onFocus={(event) => {
            event.target.select();
          }}
          onChange={(_, { value }) => {
            looking.change(value);
          }}
          onBlur={(event) => {
            // To the table or its dialog is not leaving.
            if (event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-lookup]')?.getAttribute('data-lookup') === id) return;
            looking.leave();
          }}
          onKeyDown={looking.onKeyDown}
          contentAfter={buttons}
        />
      </div>
      <Popover
        open={open}
        unstable_disableAutoFocus
        positioning={{ target: frame, position: 'below', align: 'start' }}
        onOpenChange={(_, data) => {
          if (!data.open && !frame?.contains(document.activeElement)) looking.leave();
        }}
      >
        <PopoverSurface className={styles.surface} data-lookup={id} tabIndex={-1}>
          <LookupTable
            id={id}
            caption={field.titel}
            lookup={lookup}
            answer={looking.answer}
            busy={looking.busy}
            active={active}
            newCaption={looking.newCaption}
            onTake={looking.take}
            onNew={looking.makeNew}
            onFullList={looking.openFullList}
          />
        </PopoverSurface>
      </Popover>
      {looking.isFullListOpen && (
        <FullListDialog caption={field.titel} lookup={lookup} typed={looking.typed} newCaption={looking.newCaption} onNew={looking.makeNew} onClose={looking.comeBack} />
      )}
    </>
  );
}
