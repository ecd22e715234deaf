import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import type { List } from './useList';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '32px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** How many rows there are, and how many of them are chosen. */
export function ListStatus({ list }: { readonly list: List }) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const { rows, selection } = list;
  return (
    <div className={styles.root} role="status">
      <span>{rows.total === null || rows.isChanging ? texts.searching : texts.total(rows.total)}</span>
      {list.isChoosing && (
        <>
          <span>{texts.chosen(selection.records.size)}</span>
          <Button appearance="transparent" size="small" onClick={list.chooseNone}>
            {texts.chooseNone}
          </Button>
        </>
      )}
    </div>
  );
}
