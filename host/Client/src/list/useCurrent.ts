import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { GridHandle } from './grid/Grid';
import type { Place } from './grid/moves';
import { keepPosition, positionAt } from './positions';

/** The current cell, brought back when Back leads to the list again. Another question has another first row. */
export function useCurrent(question: unknown, grid: RefObject<GridHandle | null>) {
  const { key: entry } = useLocation();
  const [before] = useState(() => positionAt(entry));
  const [asked, ask] = useState(question);
  const [place, setPlace] = useState<Place>(before?.place ?? { row: 0, column: 0 });
  /** The row that is current while the focus is on the headings. */
  const [row, setRow] = useState(Math.max(0, before?.place.row ?? 0));
  /** The row that the panes beside the list are about: it stays behind while a key is held. */
  const [restingRow, rest] = useState(row);
  if (asked !== question) {
    ask(question);
    setPlace((now) => ({ row: Math.min(now.row, 0), column: now.column }));
    setRow(0);
    rest(0);
  }

  const latest = useRef({ entry, place });
  useEffect(() => {
    latest.current = { entry, place };
  });
  // A layout effect: after it the rows are off the screen, and nobody knows any more how far they were scrolled.
  useLayoutEffect(
    () => () => {
      keepPosition(latest.current.entry, { place: latest.current.place, offset: grid.current?.offset() ?? 0 });
    },
    [grid],
  );

  return {
    place,
    row,
    restingRow,
    initialOffset: before?.offset ?? 0,
    /** Whether the list was left before, at this place in the history. */
    isBack: before !== null,
    go: (to: Place, isHeld: boolean) => {
      setPlace(to);
      if (to.row < 0) return;
      setRow(to.row);
      if (!isHeld) rest(to.row);
    },
    rest: () => {
      rest(row);
    },
  };
}
