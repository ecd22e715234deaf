import { makeStyles, tokens } from '@fluentui/react-components';
import { formatValue } from '../fields/format';
import { useLanguage } from '../i18n/language';
import { textOf } from '../pages/values';
import { useCard } from './CardContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  },
});

/** Who had the record last, and the page that this is. */
export function StatusBar() {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const { record } = useCard();
  const by = textOf(record['systemModifiedBy']);
  const at = record['systemModifiedAt'];
  return (
    <footer className={styles.root}>
      {by && <span>{texts.card.changedBy(by, formatValue(at, { vorm: 'TIJDSTIP', keuzes: [] }, locale, texts))}</span>}
      {record['version'] !== undefined && <span>{texts.card.version(Number(record['version']))}</span>}
    </footer>
  );
}
