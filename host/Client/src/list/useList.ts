import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useMemo, useState } from 'react';
import { useIsNarrow } from '../app/useIsNarrow';
import type { Page } from '../pages/definition';
import { factPaths, keepFacts } from './facts/useFacts';
import { columnFilters } from './filters/columnFilters';
import { useFilterContext } from './filters/useFilterContext';
import type { GridHandle } from './grid/Grid';
import { listQuestion } from './question';
import { useRows } from './rows/useRows';
import { noSelection, type Selection } from './selection';
import { subjectOf } from './subject';
import { useColumns } from './useColumns';
import { useCurrent } from './useCurrent';
import { useDrilled } from './useDrilled';
import { useListState } from './useListState';
import { usePanes } from './usePanes';
import { isChanged, listViews } from './views/listViews';
import { useSavedViews } from './views/useSavedViews';

export type List = ReturnType<typeof useList>;

/** A list as it is now: what is set on it, its rows, and which of them are current or chosen. */
export function useList(page: Page, grid: RefObject<GridHandle | null>, hasRoom: boolean) {
  const queryClient = useQueryClient();
  const isNarrow = useIsNarrow();
  const [state, change] = useListState();
  const panes = usePanes(page.id, isNarrow, hasRoom);
  const context = useFilterContext();
  const drilled = useDrilled(state.from);

  // A list opens without them, unless its address names one.
  const [wantsViews, wantViews] = useState(false);
  const isSaved = state.view !== null && !page.weergaven.some(({ id }) => id === state.view);
  const saved = useSavedViews(page.id, wantsViews || isSaved || panes.filters);
  const views = listViews(page, saved.views);
  const view = views.find(({ id }) => id === state.view) ?? null;
  const columns = useColumns(page, view?.saved?.content.columns ?? null);
  const { wheres, problems } = useMemo(() => columnFilters(page, state.filters, context), [page, state.filters, context]);
  const question = useStable(listQuestion(page, columns.visible, state, wheres, drilled, view?.literal ?? null));
  const current = useCurrent(question, grid);
  const first = useMemo(
    () =>
      panes.facts && page.feitenblokken.length > 0 && !current.isBack
        ? {
            paths: factPaths(page),
            bring: (record: Readonly<Record<string, unknown>>) => {
              keepFacts(queryClient, page, record);
            },
          }
        : undefined,
    [panes.facts, page, current.isBack, queryClient],
  );
  const rows = useRows(page.id, question, first);

  const [isChoosing, setChoosing] = useState(false);
  const [choice, choose] = useState<{ readonly question: unknown; readonly selection: Selection }>({ question, selection: noSelection });
  // What was chosen among other rows is no longer in sight, and must not be changed unseen.
  const selection = choice.question === question ? choice.selection : noSelection;
  const currentRecord = rows.at(current.row) ?? null;
  const records = selection.records.size > 0 ? [...selection.records.values()] : currentRecord ? [currentRecord] : [];
  return {
    page,
    isNarrow,
    state,
    change,
    columns,
    panes: { ...panes, facts: panes.facts && page.feitenblokken.length > 0 },
    context,
    problems,
    views,
    view,
    isViewMissing: isSaved && saved.isKnown && view === null,
    saved,
    wantViews: () => {
      wantViews(true);
    },
    isViewChanged: isChanged(view, state),
    current,
    rows,
    question,
    drilledTitle: drilled?.title ?? null,
    currentRecord,
    restingRecord: rows.at(current.restingRow) ?? null,
    selection,
    isChoosing: isChoosing || selection.records.size > 0,
    setChoosing,
    select: (next: Selection) => {
      choose({ question, selection: next });
    },
    chooseNone: () => {
      setChoosing(false);
      choose({ question, selection: noSelection });
    },
    subjects: records.map((record) => subjectOf(page, record)),
  };
}

/** The same object as long as it says the same. */
function useStable<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value) return value;
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}
