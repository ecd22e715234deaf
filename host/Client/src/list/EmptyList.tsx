import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    flexGrow: 1,
  },
  icon: { fontSize: '48px', color: tokens.colorNeutralForeground3 },
  why: { maxWidth: '60ch', marginBottom: tokens.spacingVerticalS },
});

interface EmptyListProps {
  readonly isFiltered: boolean;
  readonly help: string | null;
  readonly onClear: () => void;
}

/** Nothing to show: because of the filters, or because nothing is there yet. */
export function EmptyList({ isFiltered, help, onClear }: EmptyListProps) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const Icon = isFiltered ? DocumentSearchRegular : FolderOpenRegular;
  return (
    <div className={styles.root}>
      <Icon className={styles.icon} aria-hidden />
      <Subtitle1 as="h2">{isFiltered ? texts.emptyFiltered : texts.emptyTitle}</Subtitle1>
      <Body1 className={styles.why}>{isFiltered ? texts.emptyFilteredWhy : (help ?? texts.emptyWhy)}</Body1>
      {isFiltered && <Button onClick={onClear}>{texts.clearFilters}</Button>}
    </div>
  );
}
