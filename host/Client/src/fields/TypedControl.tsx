import { Button, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, Spinner } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ControlProps } from './editorField';
import { formatValue } from './format';
import { dayOf, explainTyped, readTyped, withDay, writeTyped } from './typed';
import { useDraft } from './useDraft';
import { useTypingContext } from './useTypingContext';

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar')).DayCalendar }));

const useStyles = makeStyles({ full: { width: '100%', minWidth: 0 }, number: { textAlign: 'right' } });

/** What is typed and means something else than its letters: numbers with sums, days with shortcuts, times, moments. Days also have a calendar. */
export function TypedControl(props: ControlProps) {
  const { field, value, disabled = false, autoFocus = false, labelledBy, id, describedBy, invalid, onHint } = props;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isDay = field.vorm === 'DATUM' || field.vorm === 'TIJDSTIP';
  const isNumber = !isDay && field.vorm !== 'TIJD';
  const context = useTypingContext();
  const { texts, locale } = context;
  const draft = useDraft({
    shown: writeTyped(value, field, context),
    read: (typed) => readTyped(typed, field, context),
    onCommit: props.onCommit,
    onCancel: props.onCancel,
    onDraft: props.onDraft,
    onProblem: props.onProblem,
  });

  const type = (typed: string) => {
    draft.change(typed);
    onHint(explainTyped(typed, field, context));
  };

  const choose = (day: string) => {
    setOpen(false);
    draft.change(null);
    props.onProblem(null);
    onHint(null);
    const chosen = withDay(value, day, field);
    if (chosen !== value) props.onCommit(chosen, formatValue(chosen, field, locale, texts));
    input.current?.focus();
  };

  const calendar = isDay && !disabled && (
    <Popover open={open} onOpenChange={(_, data) => { setOpen(data.open); }} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" tabIndex={-1} icon={<CalendarLtrRegular />} aria-label={texts.fields.openCalendar(field.titel)} />
      </PopoverTrigger>
      <PopoverSurface aria-label={texts.fields.calendar}>
        <Suspense fallback={<Spinner size="tiny" />}>
          <DayCalendar day={dayOf(value, field)} onChoose={choose} />
        </Suspense>
      </PopoverSurface>
    </Popover>
  );

  return (
    <Input
      className={styles.full}
      input={{ ref: input, ...(isNumber && { className: styles.number }) }}
      id={id}
      value={draft.text}
      disabled={disabled}
      autoFocus={autoFocus}
      autoComplete="off"
      inputMode={isNumber ? 'decimal' : 'text'}
      {...(labelledBy ? { 'aria-labelledby': labelledBy } : { 'aria-label': field.titel })}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={field.verplicht}
      {...(calendar && { contentAfter: calendar })}
      {...(field.vorm === 'PERCENTAGE' && { contentAfter: '%' })}
      {...(field.vorm === 'BEDRAG' && { contentBefore: '€' })}
      onFocus={(event) => {
        event.target.select();
      }}
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
