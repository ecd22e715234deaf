import { Button, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, Spinner } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language';
import type { ControlProps } from './editorField';
import { dayOf, readTyped, writeTyped } from './typed';
import { useDraft } from './useDraft';

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar')).DayCalendar }));

const useStyles = makeStyles({ full: { width: '100%', minWidth: 0 }, number: { textAlign: 'right' } });

/** What is typed and means something else than its letters: numbers with sums, days with shortcuts, moments. Days also have a calendar. */
export function TypedControl(props: ControlProps) {
  const { field, value, disabled = false, autoFocus = false, labelledBy, id, describedBy, invalid, onHint } = props;
  const styles = useStyles();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isDay = field.vorm === 'DATUM' || field.vorm === 'TIJDSTIP';
  const draft = useDraft({
    shown: writeTyped(value, field, language),
    read: (typed) => readTyped(typed, field, language),
    onCommit: props.onCommit,
    onCancel: props.onCancel,
    onDraft: props.onDraft,
    onProblem: props.onProblem,
  });

  const type = (typed: string) => {
    draft.change(typed);
    const reading = typed.trim() === '' ? null : readTyped(typed, field, language);
    onHint(reading?.ok && reading.display !== typed.trim() ? reading.display : null);
  };

  const choose = (day: string) => {
    setOpen(false);
    draft.change(null);
    props.onProblem(null);
    onHint(null);
    // Of a moment only the day changes: its time stays as it was.
    const reading = readTyped(writeTyped(field.vorm === 'TIJDSTIP' && value ? value : day, field, language).replace(/^\S+/, writeTyped(day, { ...field, vorm: 'DATUM' }, language)), field, language);
    if (reading.ok) props.onCommit(reading.value, reading.display);
    input.current?.focus();
  };

  const calendar = isDay && !disabled && (
    <Popover open={open} onOpenChange={(_, data) => { setOpen(data.open); }} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" tabIndex={-1} icon={<CalendarLtrRegular />} aria-label={language.texts.fields.openCalendar(field.titel)} />
      </PopoverTrigger>
      <PopoverSurface aria-label={language.texts.fields.calendar}>
        <Suspense fallback={<Spinner size="tiny" />}>
          <DayCalendar day={dayOf(value)} onChoose={choose} />
        </Suspense>
      </PopoverSurface>
    </Popover>
  );

  return (
    <Input
      className={styles.full}
      input={{ ref: input, ...(!isDay && { className: styles.number }) }}
      id={id}
      value={draft.text}
      disabled={disabled}
      autoFocus={autoFocus}
      autoComplete="off"
      inputMode={isDay ? 'text' : 'decimal'}
      {...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': field.titel })}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={field.verplicht}
      {...(calendar && { contentAfter: calendar })}
      {...(field.vorm === 'PERCENTAGE' && { contentAfter: '%' })}
      {...(field.vorm === 'BEDRAG' && { contentBefore: '€' })}
      onFocus={(event) => { event.target.select(); }}
      onBlur={() => {
        onHint(null);
        draft.commit();
      }}
      onKeyDown={(event) => {
        if (isDay && ((event.altKey && event.key === 'ArrowDown') || (event.ctrlKey && event.key === 'Home'))) {
          event.preventDefault();
          setOpen(true);
        } else draft.onKeyDown(event);
      }}
      onChange={(_, { value: typed }) => { type(typed); }}
    />
  );
}
