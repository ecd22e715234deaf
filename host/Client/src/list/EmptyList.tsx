import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { Link } from 'react-router';
import { useStartAction } from '../actions/ActionRunner';
import { useTexts } from '../i18n/language';
import type { FirstStep, Page } from '../pages/definition';

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
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, paddingLeft: tokens.spacingHorizontalL, maxWidth: '60ch', textAlign: 'start' },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  why: { maxWidth: '60ch', marginBottom: tokens.spacingVerticalS },
});

interface EmptyListProps {
  readonly isFiltered: boolean;
  readonly page: Page;
  readonly onClear: () => void;
}

/** Nothing to show: because of the filters, or because nothing is there yet. */
export function EmptyList({ page, isFiltered, onClear }: EmptyListProps) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const Icon = isFiltered ? DocumentSearchRegular : FolderOpenRegular;
  return (
    <div className={styles.root}>
      <Icon className={styles.icon} aria-hidden />
      <Subtitle1 as="h2">{isFiltered ? texts.emptyFiltered : texts.emptyTitle}</Subtitle1>
      <Body1 className={styles.why}>{isFiltered ? texts.emptyFilteredWhy : (page.help ?? texts.emptyWhy)}</Body1>
      {isFiltered ? <Button onClick={onClear}>{texts.clearFilters}</Button> : <Steps page={page} />}
    </div>
  );
}

/** What to do first in an empty system. */
function Steps({ page }: { readonly page: Page }) {
  const styles = useStyles();
  if (page.eersteStappen.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {page.eersteStappen.map((step) => (
        <li key={step.titel}>
          <StepTitle page={page} step={step} />
          <Body1 block>{step.tekst}</Body1>
        </li>
      ))}
    </ol>
  );
}

/** Starts what can be started here; the rest begins on the page that it leads to. */
function StepTitle({ page, step }: { readonly page: Page; readonly step: FirstStep }) {
  const styles = useStyles();
  const start = useStartAction();
  const action = step.pagina === null ? page.acties.find(({ id }) => id === step.actie) : undefined;
  if (action) {
    return (
      <Button
        appearance="primary"
        onClick={() => {
          start({ action, subjects: [{ record: null, card: null }] });
        }}
      >
        {step.titel}
      </Button>
    );
  }
  return step.pagina === null ? <strong>{step.titel}</strong> : <Link className={styles.link} to={`/${step.pagina}`}>{step.titel}</Link>;
}
