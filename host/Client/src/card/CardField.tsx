import { makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FieldDisplay } from '../fields/FieldDisplay';
import { FieldEditor } from '../fields/FieldEditor';
import { ValueMark } from '../fields/ValueLook';
import { useTexts } from '../i18n/language';
import type { Field } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import { useCard } from './CardContext';
import { isEmptyValue } from './fieldValue';
import type { SaveTarget } from './saveQueue';
import { useFieldSave } from './useFieldSave';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(184px, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    breakInside: 'avoid',
    paddingBottom: tokens.spacingVerticalS,
    // Two columns beside the panes of a small desk.
    '@container (min-width: 620px) and (max-width: 760px)': { gridTemplateColumns: 'minmax(160px, 2fr) minmax(0, 3fr)' },
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    paddingTop: '6px',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    minWidth: 0,
    '@container (min-width: 620px) and (max-width: 760px)': { paddingTop: '8px', fontSize: tokens.fontSizeBase200 },
    '@media (max-width: 639px)': { paddingTop: 0, fontSize: tokens.fontSizeBase200 },
  },
  required: { color: tokens.colorStatusDangerForeground1, paddingLeft: tokens.spacingHorizontalXXS },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  value: {
    minHeight: '32px',
    padding: '6px 0',
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { minHeight: '24px', padding: 0 },
  },
});

interface Props {
  readonly record: PageRecord;
  readonly field: Field;
  readonly target: SaveTarget | null;
  /** The field in addresses of drill-downs. */
  readonly path?: string;
}

/** One field of a card or line: its caption, and its value to read or to change. */
export function CardField({ record, field, target, path }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const { page, recordKey } = useCard();
  const [explained, setExplained] = useState(false);
  const save = useFieldSave(record, field, target);
  const editable = target !== null && field.invoer !== null;
  const missing = field.verplicht && editable && isEmptyValue(save.value);

  const label = (
    <label id={`${id}-label`} {...(editable && { htmlFor: id })} className={styles.label}>
      {field.titel}
      {missing && (
        <span className={styles.required} aria-hidden>
          *
        </span>
      )}
    </label>
  );

  return (
    <div
      className={styles.row}
      data-field={field.pad}
      onKeyDown={(event) => {
        if (event.altKey && event.key === 'ArrowUp' && field.help) {
          event.preventDefault();
          setExplained(!explained);
        }
      }}
    >
      {field.help ? (
        <Tooltip
          content={field.help}
          relationship="description"
          positioning="above-start"
          visible={explained}
          onVisibleChange={(_, { visible }) => {
            setExplained(visible);
          }}
        >
          {label}
        </Tooltip>
      ) : (
        label
      )}
      {editable ? (
        <div className={styles.entry}>
          <FieldEditor
            field={missing ? { ...field, titel: texts.fields.required(field.titel) } : field}
            value={save.value}
            display={save.display}
            error={save.error}
            notice={save.notice}
            onCommit={save.onCommit}
            onCancel={save.onCancel}
            onDraft={save.onDraft}
            id={id}
            labelledBy={`${id}-label`}
          />
          <ValueMark record={record} field={field} />
        </div>
      ) : (
        <div className={mergeClasses(styles.value)}>
          <FieldDisplay record={record} field={field} from={{ page: page.id, key: recordKey }} {...(path && { path })} />
        </div>
      )}
    </div>
  );
}
