import { Button, Checkbox, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useState } from 'react';
import { useTexts } from '../i18n/language';
import { type ChosenColumn, moved } from './columns';

const useStyles = makeStyles({
  surface: { maxWidth: '480px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '50vh', overflowY: 'auto' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { flexGrow: 1 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface ColumnsDialogProps {
  readonly columns: readonly ChosenColumn[];
  /** Null brings back those of the page. */
  readonly onChoose: (columns: readonly ChosenColumn[] | null) => void;
  readonly onClose: () => void;
}

/** Which columns there are, and in which order. */
export function ColumnsDialog({ columns, onChoose, onClose }: ColumnsDialogProps) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const [draft, setDraft] = useState(columns);
  const [told, tell] = useState('');
  const shift = (path: string, by: -1 | 1) => {
    const next = moved(draft, path, by);
    setDraft(next);
    const place = next.findIndex((column) => column.field.pad === path);
    tell(texts.columnMoved(next[place]?.field.titel ?? '', place + 1, next.length));
  };
  const onKeyDown = (event: KeyboardEvent, path: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    shift(path, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Dialog
      open
      onOpenChange={(_, data) => {
        if (!data.open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{texts.columnsTitle}</DialogTitle>
          <DialogContent>
            <p>{texts.columnsHelp}</p>
            <ul className={styles.list}>
              {draft.map(({ field, visible }, index) => (
                <li
                  key={field.pad}
                  className={styles.item}
                  onKeyDown={(event) => {
                    onKeyDown(event, field.pad);
                  }}
                >
                  <span className={styles.name}>
                    <Checkbox
                      label={field.titel}
                      checked={visible}
                      onChange={(_, data) => {
                        setDraft(draft.map((column) => (column.field === field ? { field, visible: data.checked === true } : column)));
                      }}
                    />
                  </span>
                  <Button
                    appearance="subtle"
                    icon={<ArrowUpRegular />}
                    aria-label={texts.columnUp(field.titel)}
                    disabledFocusable={index === 0}
                    onClick={() => {
                      shift(field.pad, -1);
                    }}
                  />
                  <Button
                    appearance="subtle"
                    icon={<ArrowDownRegular />}
                    aria-label={texts.columnDown(field.titel)}
                    disabledFocusable={index === draft.length - 1}
                    onClick={() => {
                      shift(field.pad, 1);
                    }}
                  />
                </li>
              ))}
            </ul>
            <span className={styles.hidden} role="status">
              {told}
            </span>
          </DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                onChoose(null);
                onClose();
              }}
            >
              {texts.resetColumns}
            </Button>
            <Button
              appearance="primary"
              disabled={draft.every((column) => !column.visible)}
              onClick={() => {
                onChoose(draft);
                onClose();
              }}
            >
              {texts.done}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
