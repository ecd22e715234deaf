import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../i18n/language';
import type { Lookup } from '../pages/definition';
import { type PageRecord, textOf, valueAt } from '../pages/values';
import type { ControlProps } from './editorField';
import { exactly, type LookupAnswer } from './lookupDocument';
import { useNewRecord } from './newRecord';
import { useLookup, useLookupAnswers } from './useLookup';
import { nameOf } from './useLookupCaption';
import { useOpenRecord } from './useOpenRecord';

/** What stands over the box and takes the focus from it: the full list, or the dialog that makes a record. */
type Over = 'list' | 'new' | null;

/** What happens in a lookup box: typing narrows the table, choosing takes a record, leaving takes only what was typed out in full. */
export function useLookupBox(props: ControlProps, lookup: Lookup) {
  const { value, display = '', onCommit, onDraft, onProblem, invalid } = props;
  const texts = useTexts();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  // Taking a record may move the focus before anything is drawn anew: leaving must not judge the same text again.
  const latest = useRef<string | null>(null);
  // Only the last one counts: a key may ask for another than leaving does.
  const judgements = useRef(0);
  const [open, setOpen] = useState(false);
  const [over, setOver] = useState<Over>(null);
  const [active, setActive] = useState<number | null>(null);
  const openRecord = useOpenRecord(lookup);
  const { data, isFetching, isPlaceholderData } = useLookup(lookup, typed ?? '', open || typed !== null);
  const answers = useLookupAnswers(lookup);
  const creation = useNewRecord(lookup, open || over !== null);
  const records = data?.records ?? [];
  const filled = value !== null && value !== undefined && value !== '';

  useEffect(() => () => onDraft?.(null), [onDraft]);

  const type = (text: string | null) => {
    latest.current = text;
    setTyped(text);
    setActive(text ? 0 : null);
    onDraft?.(text);
  };

  /** Hands a value over; told last that nothing is typed any more, as text that is typed. */
  const give = (key: unknown, caption: string, isOther: boolean) => {
    latest.current = null;
    setOpen(false);
    onProblem(null);
    if (isOther) onCommit(key, caption);
    type(null);
  };

  const take = (record: PageRecord) => {
    const key = valueAt(record, lookup.waarde);
    give(key, nameOf(record, lookup), key !== value);
  };

  const clear = () => {
    give(null, '', filled);
    box.current?.focus();
  };

  const leave = () => {
    if (over !== null) return;
    setOpen(false);
    const text = latest.current?.trim() ?? display;
    if (text === display) {
      type(null);
      onProblem(null);
    } else if (text === '') give(null, '', filled);
    else judge((answer) => exactly(answer.records, lookup, text));
  };

  /**
   * Takes the record that is meant with what is typed, or says that there is none: at once, or when the answer to it is there. Who types
   * on before that is not judged.
   * @param then What goes on after it was taken late.
   */
  const judge = (meant: (answer: LookupAnswer) => PageRecord | null | undefined, then?: () => void) => {
    const text = latest.current;
    if (text === null) return;
    const refuse = (message: string) => {
      onDraft?.(text);
      onProblem(message);
    };
    const decide = (answer: LookupAnswer) => {
      const found = meant(answer);
      if (found) take(found);
      else refuse(texts.fields.notInList(text.trim()));
      return found;
    };
    const turn = ++judgements.current;
    const known = answers.known(text);
    if (known) {
      decide(known);
      return;
    }
    const whileMeant = (work: () => void) => {
      if (latest.current === text && judgements.current === turn) work();
    };
    const judged = answers.ask(text).then(
      (answer) => {
        whileMeant(() => {
          // What follows goes by what is on the screen: there, the record has to be taken by then.
          if (flushSync(() => decide(answer))) then?.();
        });
      },
      () => {
        whileMeant(() => {
          refuse(texts.unreachable);
        });
      },
    );
    onDraft?.(text, judged);
  };

  /** Comes back from what stood over the box. Without a record, what was typed is there to go on with. */
  const comeBack = (record: PageRecord | null) => {
    setOver(null);
    setOpen(false);
    if (record) take(record);
    box.current?.focus();
  };

  const makeNew = () => {
    if (!creation) return;
    setOver('new');
    creation.make(typed ?? '', comeBack);
  };

  const step = (down: boolean) => {
    if (!open) setOpen(true);
    else if (records.length > 0) setActive((at) => ((at ?? (down ? -1 : 0)) + (down ? 1 : -1) + records.length) % records.length);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (event.key === 'ArrowDown' && event.ctrlKey && event.altKey) {
      event.preventDefault();
      if (filled) openRecord(textOf(value));
    } else if (arrow && (open || event.altKey)) {
      event.preventDefault();
      step(event.key === 'ArrowDown');
    } else if (event.key === 'Escape' && (open || typed !== null || (invalid && props.onCancel))) {
      event.stopPropagation();
      event.preventDefault();
      give(value, display, false);
      if (!open) props.onCancel?.();
    } else if ((event.key === 'Enter' || (event.key === 'Tab' && props.compact)) && latest.current?.trim() && !answers.known(latest.current)) {
      // In a grid a cell that is left is not an editor any more: it is left when it is known what was typed.
      event.preventDefault();
      event.stopPropagation();
      const { key, shiftKey } = event;
      const again = () => box.current?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
      judge(({ records: found }) => (key === 'Enter' ? found[0] : exactly(found, lookup, latest.current ?? '')), again);
    } else if (event.key === 'Enter' && open) {
      const record = active === null ? undefined : records[active];
      if (!record || isPlaceholderData) return;
      event.preventDefault();
      take(record);
    }
  };

  return {
    box,
    text: typed ?? display,
    typed: typed ?? '',
    filled,
    open: open && over === null,
    isFullListOpen: over === 'list',
    active,
    answer: data,
    busy: isFetching,
    /** What the button says that makes a new record; null without one. */
    newCaption: creation?.caption ?? null,
    setOpen,
    openFullList: () => {
      setOver('list');
    },
    change: (text: string) => {
      type(text);
      setOpen(true);
    },
    take,
    clear,
    leave,
    comeBack,
    makeNew,
    onKeyDown,
  };
}
