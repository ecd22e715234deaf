import { makeStyles, tokens } from '@fluentui/react-components';
import { FieldDisplay } from '../fields/FieldDisplay';
import { useVisible } from '../fields/visible';
import { useCard } from './CardContext';

const useStyles = makeStyles({
  box: { paddingBottom: tokens.spacingVerticalL },
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0 },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, padding: `${tokens.spacingVerticalXS} 0`, minHeight: '24px' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

/** What there is around the record: numbers open what they count. */
export function FactBoxes() {
  const styles = useStyles();
  const { page, record, recordKey } = useCard();
  const visible = useVisible();
  return page.feitenblokken.map((box) => (
    <div key={box.id} className={styles.box} role="group" aria-label={box.titel}>
      <h2 className={styles.heading}>{box.titel}</h2>
      <dl className={styles.list}>
        {visible(record, box.velden).map((field) => (
          <div key={field.pad} className={styles.row}>
            <dt className={styles.label}>{field.titel}</dt>
            <dd className={styles.value}>
              <FieldDisplay record={record} field={field} from={{ page: page.id, key: recordKey }} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  ));
}
