import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../i18n/language';
import { ArrangeDialog } from './ArrangeDialog';
import type { ChosenColumn } from './columns';
import { Mover, shiftOf } from './Mover';
import { shifted } from './order';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { flexGrow: 1, minWidth: 0 },
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
  const { list: texts, personal } = useTexts();
  const [draft, setDraft] = useState(columns);
  const [told, tell] = useState('');
  const shift = (index: number, by: -1 | 1) => {
    const next = shifted(draft, index, by);
    if (next === draft) return;
    setDraft(next);
    tell(personal.moved(next[index + by]?.field.titel ?? '', index + by + 1, next.length));
  };
  return (
    <ArrangeDialog
      title={texts.columnsTitle}
      help={texts.columnsHelp}
      told={told}
      canFinish={draft.some(({ visible }) => visible)}
      onReset={() => {
        onChoose(null);
      }}
      onFinish={() => {
        onChoose(draft);
      }}
      onClose={onClose}
    >
      {draft.map(({ field, visible }, index) => (
        <li
          key={field.pad}
          className={styles.item}
          onKeyDown={(event) => {
            const by = shiftOf(event);
            if (by === null) return;
            event.preventDefault();
            shift(index, by);
          }}
        >
          <span className={styles.name}>
            <Checkbox
              label={field.titel}
              checked={visible}
              onChange={(_, { checked }) => {
                setDraft(draft.with(index, { field, visible: checked === true }));
              }}
            />
          </span>
          <Mover
            caption={field.titel}
            first={index === 0}
            last={index === draft.length - 1}
            onShift={(by) => {
              shift(index, by);
            }}
          />
        </li>
      ))}
    </ArrangeDialog>
  );
}
