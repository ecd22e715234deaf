import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import type { Veldbelang } from '../pages/definition';
import type { ArrangedField } from './cardChoice';
import { Mover, shiftOf } from './Mover';

const importances: readonly Veldbelang[] = ['STANDAARD', 'GEPROMOVEERD', 'AANVULLEND'];

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
});

interface FieldItemProps {
  readonly arranged: ArrangedField;
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (to: ArrangedField) => void;
  readonly onShift: (by: -1 | 1) => void;
}

/** A field in the list of fields of a section. */
export function FieldItem({ arranged: { field, visible }, first, last, onChange, onShift }: FieldItemProps) {
  const styles = useStyles();
  const { personal: texts } = useTexts();
  return (
    <li
      className={styles.item}
      onKeyDown={(event) => {
        const by = shiftOf(event);
        if (by === null) return;
        event.preventDefault();
        onShift(by);
      }}
    >
      <span className={styles.name}>
        <Checkbox
          label={field.titel}
          checked={visible}
          onChange={(_, { checked }) => {
            onChange({ field, visible: checked === true });
          }}
        />
      </span>
      <Select
        size="small"
        aria-label={texts.when(field.titel)}
        value={field.belang}
        disabled={!visible}
        onChange={(_, { value }) => {
          onChange({ visible, field: { ...field, belang: value as Veldbelang } });
        }}
      >
        {importances.map((importance) => (
          <option key={importance} value={importance}>
            {texts.importance[importance]}
          </option>
        ))}
      </Select>
      <Mover caption={field.titel} first={first} last={last} onShift={onShift} />
    </li>
  );
}
