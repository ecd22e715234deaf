import { lazy, Suspense } from 'react';
import { useTexts } from '../i18n/language';
import { allRows } from './rows/blocks';
import type { List } from './useList';
import { contentOf } from './views/listViews';

const ColumnsDialog = lazy(async () => ({ default: (await import('../personal/ColumnsDialog')).ColumnsDialog }));
const ExportDialog = lazy(async () => ({ default: (await import('../export/ExportDialog')).ExportDialog }));
const SaveViewDialog = lazy(async () => ({ default: (await import('./views/SaveViewDialog')).SaveViewDialog }));

export type ListDialog = 'columns' | 'export' | 'saveView' | 'editView';

interface ListDialogsProps {
  readonly list: List;
  readonly open: ListDialog | null;
  readonly onClose: () => void;
}

/** The dialogs of a list; each is fetched when it is opened first. */
export function ListDialogs({ list, open, onClose }: ListDialogsProps) {
  const { list: texts } = useTexts();
  const { page, state, change, columns, rows, saved, view } = list;
  return (
    <Suspense>
      {open === 'columns' && <ColumnsDialog columns={columns.all} onChoose={columns.choose} onClose={onClose} />}
      {open === 'export' && <ExportDialog title={page.titel} columns={columns.visible} rows={(signal) => allRows(rows.source, signal)} onClose={onClose} />}
      {(open === 'saveView' || open === 'editView') && (
        <SaveViewDialog
          view={open === 'editView' ? (view?.saved ?? null) : null}
          suggestedName={texts.viewCopy(view?.title ?? texts.allRows)}
          content={contentOf(view, state, columns.choice)}
          teams={saved.teams}
          onSave={async (kept) => {
            const id = await saved.save(kept);
            change({ ...state, view: id }, { replace: true });
          }}
          onRemove={async (id) => {
            await saved.remove(id);
            change({ ...state, view: null }, { replace: true });
          }}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
