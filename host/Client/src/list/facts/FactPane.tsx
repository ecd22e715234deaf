import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useVisible } from '../../fields/visible';
import { useTexts } from '../../i18n/language';
import type { Page } from '../../pages/definition';
import { keyOf, type PageRecord, textOf, valueAt } from '../../pages/values';
import { CellValue } from '../CellValue';
import { useFacts } from './useFacts';

const useStyles = makeStyles({
  root: {
    width: '264px',
    flexShrink: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
  },
  box: { marginBottom: tokens.spacingVerticalXL },
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
  about: { color: tokens.colorNeutralForeground3, margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { margin: 0 },
  fact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'right', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  stale: { opacity: 0.6 },
});

/** What there is to know of the current row, with numbers that open what they count. */
export function FactPane({ page, record }: { readonly page: Page; readonly record: PageRecord | null }) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const visible = useVisible();
  const facts = useFacts(page, record && keyOf(record), true);
  const known = page.recordveld === null ? record : (facts.data ?? null);
  const name = record && page.velden[0] ? textOf(valueAt(record, page.velden[0].pad)) : '';
  return (
    <aside className={styles.root} id="facts" aria-label={texts.facts} aria-busy={facts.isFetching}>
      <Caption1 as="p" block className={styles.about}>
        {record ? texts.factsOf(name) : texts.noFacts}
      </Caption1>
      {record &&
        page.feitenblokken.map((box) => (
          <section key={box.id} className={mergeClasses(styles.box, facts.isPlaceholderData && styles.stale)}>
            <Subtitle2 as="h2" block className={styles.title}>
              {box.titel}
            </Subtitle2>
            <dl className={styles.list}>
              {(known ? visible(known, box.velden) : box.velden).map((field) => (
                <div key={field.pad} className={styles.fact}>
                  <dt className={styles.term}>{field.titel}</dt>
                  <dd className={styles.value}>{known && <CellValue pageId={page.id} record={known} field={field} card={null} inGrid={false} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </aside>
  );
}
