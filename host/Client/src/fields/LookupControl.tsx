import { Button, Input, makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../i18n/language';
import type { Lookup } from '../pages/definition';
import { type PageRecord, textOf, valueAt } from '../pages/values';
import type { ControlProps } from './editorField';
import { FullListDialog } from './FullListDialog';
import { exactly } from './lookupDocument';
import { LookupTable, optionId } from './LookupTable';
import { LookupTags } from './LookupTags';
import { useLookup } from './useLookup';
import { nameOf } from './useLookupCaption';
import { useOpenRecord } from './useOpenRecord';

const useStyles = makeStyles({
  full: { width: '100%', minWidth: 0 },
  buttons: { display: 'inline-flex', flexShrink: 0 },
  surface: { padding: 0, minWidth: '280px', maxWidth: 'min(560px, calc(100vw - 24px))', boxShadow: tokens.shadow16 },
});

/** A record of another table, chosen by typing part of its code or name, from a table under the box or from the full list. */
export function LookupControl(props: ControlProps) {
  const lookup = props.field.opzoeken;
  if (!lookup) return null;
  return props.field.meervoudig ? <ManyControl {...props} lookup={lookup} /> : <LookupBox {...props} lookup={lookup} />;
}

function LookupBox(props: ControlProps & { readonly lookup: Lookup }) {
  const { field, lookup, value, display = '', onCommit, onDraft, onProblem, disabled = false, autoFocus = false, labelledBy, id, describedBy, invalid } = props;
  const styles = useStyles();
  const texts = useTexts();
  const box = useRef<HTMLInputElement>(null);
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  // Taking a record may move the focus before anything is drawn anew: leaving must not judge the same text again.
  const latest = useRef<string | null>(null);
  const [open, setOpen] = useState(false);
  const [full, setFull] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const openRecord = useOpenRecord(lookup);
  const { data, isFetching, isPlaceholderData } = useLookup(lookup, typed ?? '', open || typed !== null);
  const records = data?.records ?? [];
  const filled = value !== null && value !== undefined && value !== '';

  useEffect(() => () => onDraft?.(null), [onDraft]);

  const type = (text: string | null) => {
    latest.current = text;
    setTyped(text);
    setActive(text ? 0 : null);
    onDraft?.(text);
  };

  const take = (record: PageRecord) => {
    const key = valueAt(record, lookup.waarde);
    give(key, nameOf(record, lookup), key !== value);
  };

  /** Hands a value over; told last that nothing is typed any more, as text that is typed. */
  const give = (key: unknown, caption: string, isOther: boolean) => {
    latest.current = null;
    setOpen(false);
    onProblem(null);
    if (isOther) onCommit(key, caption);
    type(null);
  };

  const clear = () => {
    give(null, '', filled);
    box.current?.focus();
  };

  /** Leaving takes only what was typed out in full: anything less is for the user to choose. */
  const leave = () => {
    setOpen(false);
    const text = latest.current?.trim() ?? display;
    if (text === display) {
      type(null);
      onProblem(null);
    } else if (text === '') give(null, '', filled);
    else {
      const found = isPlaceholderData ? null : exactly(records, lookup, text);
      if (found) take(found);
      else onProblem(texts.fields.notInList(text));
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' && event.ctrlKey && event.altKey) {
      event.preventDefault();
      if (filled) openRecord(textOf(value));
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!open && !event.altKey) return;
      event.preventDefault();
      if (!open) setOpen(true);
      else if (records.length > 0) setActive((at) => ((at ?? (event.key === 'ArrowDown' ? -1 : 0)) + (event.key === 'ArrowDown' ? 1 : -1) + records.length) % records.length);
      return;
    }
    if (event.key === 'Escape' && (open || typed !== null || (invalid && props.onCancel))) {
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
      type(null);
      onProblem(null);
      if (!open) props.onCancel?.();
      return;
    }
    if (event.key === 'Enter' && open) {
      const record = active === null ? undefined : records[active];
      if (record && !isPlaceholderData) {
        event.preventDefault();
        take(record);
      }
    }
  };

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
          value={typed ?? display}
          onFocus={(event) => {
            event.target.select();
          }}
          onChange={(_, { value: text }) => {
            type(text);
            setOpen(true);
          }}
          onBlur={(event) => {
            // To the table or its dialog is not leaving.
            if (event.relatedTarget instanceof Element && event.relatedTarget.closest(`[data-lookup="${CSS.escape(id)}"]`)) return;
            leave();
          }}
          onKeyDown={onKeyDown}
          contentAfter={
            <span className={styles.buttons} data-lookup={id}>
              {filled && !disabled && !field.verplicht && (
                <Button appearance="transparent" size="small" tabIndex={-1} icon={<DismissRegular />} aria-label={texts.fields.clear(field.titel)} onClick={clear} />
              )}
              <Button
                appearance="transparent"
                size="small"
                tabIndex={-1}
                disabled={disabled}
                icon={<ChevronDownRegular />}
                aria-label={texts.fields.openList(field.titel)}
                onClick={() => {
                  setOpen(!open);
                  box.current?.focus();
                }}
              />
            </span>
          }
        />
      </div>
      <Popover
        open={open && !full}
        unstable_disableAutoFocus
        positioning={{ target: frame, position: 'below', align: 'start' }}
        onOpenChange={(_, data_) => {
          if (!data_.open && !frame?.contains(document.activeElement)) leave();
        }}
      >
        <PopoverSurface className={styles.surface} data-lookup={id} tabIndex={-1}>
          <LookupTable
            id={id}
            caption={field.titel}
            lookup={lookup}
            answer={data}
            busy={isFetching}
            active={active}
            onTake={take}
            onFullList={() => {
              setFull(true);
            }}
          />
        </PopoverSurface>
      </Popover>
      {full && (
        <FullListDialog
          caption={field.titel}
          lookup={lookup}
          typed={typed ?? ''}
          onClose={(record) => {
            setFull(false);
            setOpen(false);
            if (record) take(record);
            else type(null);
            box.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** Several records: those that are chosen, and a box for one more. */
function ManyControl(props: ControlProps & { readonly lookup: Lookup }) {
  const { field, value, display, onCommit } = props;
  const keys = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const [names, setNames] = useState<readonly string[]>(() => (display ? display.split(', ') : []));
  const change = (to: readonly unknown[], captions: readonly string[]) => {
    setNames(captions);
    onCommit(to, captions.join(', '));
  };
  return (
    <>
      <LookupTags
        names={keys.map((key, index) => names[index] ?? textOf(key))}
        onRemove={(index) => {
          change(keys.toSpliced(index, 1), names.toSpliced(index, 1));
        }}
      />
      <LookupBox
        {...props}
        field={{ ...field, verplicht: field.verplicht && keys.length === 0 }}
        value={null}
        display=""
        onCommit={(key, caption) => {
          if (key !== null && !keys.includes(key)) change([...keys, key], [...names, caption]);
        }}
      />
    </>
  );
}
