import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, StarFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { FieldAction } from '../actions/FieldAction';
import { FieldDisplay } from '../fields/FieldDisplay';
import { FieldEditor } from '../fields/FieldEditor';
import { formatValue } from '../fields/format';
import { ValueLook } from '../fields/ValueLook';
import { useLanguage } from '../i18n/language';
import type { Field, Part } from '../pages/definition';
import { keyOf, type PageRecord, valueAt } from '../pages/values';
import { useCard } from './CardContext';
import { lineTarget } from './saveTargets';
import { useFieldSave } from './useFieldSave';
import { useLineSubject } from './useLineSubject';

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    maxWidth: '32ch',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    height: '32px',
    boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // As high as a finger or an unsteady hand needs.
    '& a, & button': { display: 'inline-block', lineHeight: '24px', verticalAlign: 'middle' },
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  editable: { cursor: 'text' },
  editing: { padding: 0, overflow: 'visible', minWidth: '160px', whiteSpace: 'normal' },
  failed: { color: tokens.colorStatusDangerForeground1, display: 'inline-flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  star: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly part: Part;
  readonly line: PageRecord;
  readonly field: Field;
  readonly current: boolean;
  readonly editing: boolean;
  /** The mark of a line that is shown on the card. */
  readonly isMark: boolean;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
}

/** A cell of a grid of lines: read until somebody edits it. */
export function PartCell({ part, line, field, current, editing, isMark, onFocus, onEdit }: Props) {
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const { page, recordKey } = useCard();
  const subjectOf = useLineSubject(part);
  const cell = useRef<HTMLTableCellElement>(null);
  const target = field.invoer === null ? null : lineTarget(part, line);
  const save = useFieldSave(line, field, target);
  const number = field.vorm === 'GETAL' || field.vorm === 'BEDRAG' || field.vorm === 'PERCENTAGE';

  useEffect(() => {
    if (current && !editing && cell.current?.closest('[data-grid-active]')) cell.current.focus();
  }, [current, editing]);

  if (editing && target)
    return (
      <td ref={cell} role="gridcell" className={mergeClasses(styles.cell, styles.editing)} data-field={field.pad}>
        <FieldEditor field={field} value={save.value} display={save.display} error={save.error} notice={save.notice} onCommit={save.onCommit} onCancel={save.onCancel} onDraft={save.onDraft} autoFocus compact />
      </td>
    );

  return (
    <td
      ref={cell}
      role="gridcell"
      tabIndex={current ? 0 : -1}
      className={mergeClasses(styles.cell, number && styles.number, target !== null && styles.editable)}
      aria-readonly={target === null}
      onFocus={onFocus}
      onClick={(event) => {
        if (!(event.target instanceof HTMLElement && event.target.closest('a, button')) && target) onEdit();
      }}
    >
      {save.error ? (
        <span className={styles.failed} title={save.error}>
          <ErrorCircle16Filled aria-label={save.error} /> {save.display}
        </span>
      ) : isMark ? (
        valueAt(line, field.pad) === true && <StarFilled className={styles.star} aria-label={texts.card.shown} />
      ) : save.display && target ? (
        save.value === true || save.value === false ? (
          save.value ? texts.yes : ''
        ) : (
          <ValueLook record={line} field={field} value={save.value}>
            {save.display}
          </ValueLook>
        )
      ) : (
        <FieldAction field={field} actions={part.acties} subject={subjectOf(line)} text={formatValue(valueAt(line, field.pad), field, locale, texts)}>
          <FieldDisplay record={line} field={field} from={{ page: page.id, key: recordKey }} path={`${part.id}/${keyOf(line)}/${field.pad}`} compact inGrid />
        </FieldAction>
      )}
    </td>
  );
}
