import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useIsNarrow } from '../app/useIsNarrow';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import type { Tab } from '../pages/definition';
import { useCard } from './CardContext';
import { CardField } from './CardField';
import { isQuiet } from './fieldValue';
import { cardTarget } from './saveTargets';
import { Section } from './Section';
import { tabSection } from './useSections';

const useStyles = makeStyles({
  // Columns of text fill the left one first, as Business Central does, and the focus follows them.
  fields: { columns: '2 300px', columnGap: tokens.spacingHorizontalXXL },
  summary: {
    border: 'none',
    background: 'none',
    font: 'inherit',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    maxWidth: '28ch',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly tab: Tab;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Whether it also shows what matters less. */
  readonly more: boolean;
  readonly onMore: (more: boolean) => void;
}

/** A tab of a card: closed, it still says what matters most. */
export function FastTab({ tab, open, onToggle, more, onMore }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat();
  const { page, record, recordKey, reveal } = useCard();
  const narrow = useIsNarrow();
  const target = cardTarget(page, recordKey);
  const additional = tab.velden.some((field) => field.belang === 'AANVULLEND');
  const promoted = tab.velden.filter((field) => field.belang === 'GEPROMOVEERD' && format(record, field) !== '').slice(0, 5);

  const summary = promoted.map((field) => (
    <button
      key={field.pad}
      type="button"
      className={styles.summary}
      aria-label={`${field.titel}: ${format(record, field)}`}
      title={field.titel}
      onClick={() => {
        reveal(field.pad);
      }}
    >
      {format(record, field)}
    </button>
  ));

  return (
    <Section
      id={tabSection(tab.id)}
      caption={tab.titel}
      open={open}
      onToggle={onToggle}
      beside={open ? null : summary}
      after={
        open && additional ? (
          <Button
            appearance="transparent"
            size="small"
            aria-expanded={more}
            onClick={() => {
              onMore(!more);
            }}
          >
            {more ? texts.card.showLess : texts.card.showMore}
          </Button>
        ) : null
      }
    >
      <div className={styles.fields}>
        {tab.velden
          .filter((field) => more || field.belang !== 'AANVULLEND')
          // A phone has no room for captions of nothing.
          .filter((field) => !narrow || !isQuiet(record, field, target !== null))
          .map((field) => (
            <CardField key={field.pad} record={record} field={field} target={target} />
          ))}
      </div>
    </Section>
  );
}
