import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { Missing } from '../app/Problem';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import { textOf, valueAt } from '../pages/values';
import { useRecord } from './useRecord';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}` },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(320px, 1fr))', gap: tokens.spacingVerticalS, margin: 0 },
  field: { display: 'grid', gridTemplateColumns: '2fr 3fr', gap: tokens.spacingHorizontalM },
  value: { margin: 0 },
});

/** A card: one record. */
export function CardView({ page, recordKey }: { readonly page: Page; readonly recordKey: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat();
  const record = useRecord(page, recordKey);
  if (!record) return <Missing title={texts.noSuchRecord} why={texts.noSuchRecordWhy} />;
  return (
    <article className={styles.root}>
      <p>{page.titel}</p>
      <Title3 as="h1">{page.titelvelden.map((path) => textOf(valueAt(record, path))).join(' · ')}</Title3>
      <Accordion multiple collapsible defaultOpenItems={page.tabbladen.slice(0, 2).map((tab) => tab.id)}>
        {page.tabbladen.map((tab) => (
          <AccordionItem key={tab.id} value={tab.id}>
            <AccordionHeader as="h2">{tab.titel}</AccordionHeader>
            <AccordionPanel>
              <dl className={styles.fields}>
                {tab.velden.map((field) => (
                  <div key={field.pad} className={styles.field}>
                    <dt>{field.titel}</dt>
                    <dd className={styles.value}>{format(record, field)}</dd>
                  </div>
                ))}
              </dl>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </article>
  );
}
