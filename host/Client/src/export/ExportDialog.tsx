import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../app/Messages';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import type { Field } from '../pages/definition';
import type { ListAnswer } from '../pages/listDocument';
import { excelColumn, excelValue, mostRows } from './exportRows';
import type { ExcelValue } from './xlsx';

interface ExportDialogProps {
  readonly title: string;
  readonly columns: readonly Field[];
  /** Gives all rows of the list as it is filtered and sorted now. */
  readonly rows: (signal: AbortSignal) => AsyncIterable<ListAnswer>;
  readonly onClose: () => void;
}

type Progress = { readonly done: number; readonly total: number } | 'failed';

/** Makes an Excel file of a list, says how far it is, and stops when it is closed. */
export function ExportDialog({ title, columns, rows, onClose }: ExportDialogProps) {
  const { list: texts } = useTexts();
  const messages = useMessages();
  const format = useFormat();
  const [progress, setProgress] = useState<Progress>({ done: 0, total: 0 });
  const work = useRef(async (signal: AbortSignal) => {
    const lines: (readonly ExcelValue[])[] = [];
    let total = 0;
    for await (const batch of rows(signal)) {
      total = batch.totalCount ?? total;
      for (const record of batch.records.slice(0, mostRows - lines.length)) lines.push(columns.map((field) => excelValue(record, field, format)));
      setProgress({ done: lines.length, total: Math.min(total, mostRows) });
      if (lines.length >= mostRows) break;
    }
    const { excelFile } = await import('./xlsx');
    if (signal.aborted) return;
    download(excelFile(title, columns.map(excelColumn), lines), `${title}.xlsx`);
    messages.tell('success', texts.exported(lines.length));
    if (total > mostRows) messages.tell('warning', texts.exportCapped(mostRows));
    onClose();
  });

  useEffect(() => {
    const stop = new AbortController();
    work.current(stop.signal).catch(() => {
      if (!stop.signal.aborted) setProgress('failed');
    });
    return () => {
      stop.abort();
    };
  }, []);

  return (
    <Dialog
      open
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.exporting}</DialogTitle>
          <DialogContent>
            {progress === 'failed' ? (
              <MessageBar intent="error">
                <MessageBarBody>{texts.exportFailed}</MessageBarBody>
              </MessageBar>
            ) : (
              <>
                <p role="status">{texts.exportProgress(progress.done, progress.total)}</p>
                <ProgressBar aria-label={texts.exporting} {...(progress.total > 0 && { value: progress.done / progress.total })} />
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{progress === 'failed' ? texts.close : texts.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function download(content: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
