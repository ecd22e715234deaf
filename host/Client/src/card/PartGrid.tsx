import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { actionsOnRecords } from '../actions/groups';
import { useStartAction } from '../actions/ActionRunner';
import { Unseen } from '../app/Unseen';
import { useWhyNot } from '../actions/useWhyNot';
import { useFormat } from '../fields/useFormat';
import { useTexts } from '../i18n/language';
import type { Field, Part } from '../pages/definition';
import { keyOf, type PageRecord } from '../pages/values';
import { useCard } from './CardContext';
import { savedValue } from './fieldValue';
import { type Cell, moved, nextEditable } from './gridMoves';
import { LineMenu } from './LineMenu';
import { PartCell } from './PartCell';
import { entryKey } from './saveQueue';
import { lineTarget } from './saveTargets';
import { useLineSubject } from './useLineSubject';
import { usePress } from './usePress';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxHeight: '420px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  tall: { maxHeight: 'calc(100dvh - 260px)' },
  table: { borderCollapse: 'separate', borderSpacing: 0, width: '100%' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  number: { textAlign: 'right' },
  menu: { width: '36px', padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface Props {
  readonly part: Part;
  readonly lines: readonly PageRecord[];
  readonly selected: string | null;
  readonly onSelect: (key: string | null) => void;
  readonly onAdd: (() => void) | null;
  readonly tall: boolean;
}

/** The lines of a part, edited in place. */
export function PartGrid({ part, lines, selected, onSelect, onAdd, tall }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const format = useFormat();
  const start = useStartAction();
  const whyNot = useWhyNot();
  const { queue, drafts } = useCard();
  const subjectOf = useLineSubject(part);
  const [column, setColumn] = useState(0);
  const [editing, setEditing] = useState(false);
  const [active, setActive] = useState(false);
  const [menu, setMenu] = useState<string | null>(null);
  const press = usePress();
  const table = useRef<HTMLTableElement>(null);
  const fields = part.velden;
  const editable = fields.map((field) => part.wijzigmutatie !== null && field.invoer !== null);
  const row = Math.max(0, lines.findIndex((line) => keyOf(line) === selected));
  const mark = part.toonactie === null ? null : fields.findLast(({ vorm, invoer }) => vorm === 'JA_NEE' && invoer === null);
  const hasMenu = actionsOnRecords(part.acties).length > 0;

  const go = (cell: Cell, edit: boolean) => {
    const line = lines[cell.row];
    if (!line) return;
    onSelect(keyOf(line));
    setColumn(cell.column);
    setEditing(edit && editable[cell.column] === true);
    setActive(true);
  };

  const copyAbove = () => {
    const [line, above, field] = [lines[row], lines[row - 1], fields[column]];
    const target = line && lineTarget(part, line);
    if (!line || !above || !field || field.invoer === null || !target) return false;
    queue.commit({ target, input: field.invoer, caption: field.titel, value: savedValue(above, field), display: format(above, field), base: savedValue(line, field), baseDisplay: format(line, field) });
    return true;
  };

  const remove = () => {
    const action = part.acties.find(({ id }) => id === part.verwijderactie);
    const line = lines[row];
    if (!action || !line || whyNot(action, [subjectOf(line)]) !== null) return false;
    start({ action, subjects: [subjectOf(line)] });
    return true;
  };

  const command = (event: KeyboardEvent): boolean => {
    if (event.key === 'F8') return copyAbove();
    if (event.ctrlKey && event.key === 'Insert' && onAdd) {
      onAdd();
      return true;
    }
    if (event.ctrlKey && event.key === 'Delete' && !editing) return remove();
    if (event.shiftKey && event.key === 'F10' && hasMenu) {
      setMenu(selected);
      return true;
    }
    return false;
  };

  const whileReading = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.metaKey) return false;
    const to = moved({ row, column }, event.key, event.ctrlKey, lines.length, fields.length);
    if (to) {
      go(to, false);
      return true;
    }
    if (event.ctrlKey) return false;
    if (!editable[column]) return event.key === 'Enter' && follow(event.target);
    if (event.key === 'Enter' || event.key === 'F2') {
      setEditing(true);
      return true;
    }
    // The letter itself falls into the editor, which is there before the browser types it.
    if (event.key.length === 1 && event.key !== ' ') setEditing(true);
    return false;
  };

  /** What was typed in the cell cannot be read. */
  const isUnreadable = () => {
    const [line, field] = [lines[row], fields[column]];
    const target = line && lineTarget(part, line);
    return editing && target && field?.invoer ? drafts.has(entryKey(target, field.invoer)) : false;
  };

  /** Hands over what is typed in the cell; false when it cannot be read and stays there. */
  const leaveEditor = () => {
    // An editor that is taken off the screen is not told that it lost the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return !isUnreadable();
  };

  /** Does what a pointer asks for elsewhere in the grid, unless that loses what was typed: then the focus goes back to it and its message. */
  const unlessTyping = (then: () => void) => {
    if (isUnreadable()) table.current?.querySelector<HTMLElement>('[data-field] :is(input, textarea)')?.focus();
    else then();
  };

  const whileEditing = (event: KeyboardEvent): boolean => {
    const combobox = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'combobox';
    if (event.key === 'Escape') {
      go({ row, column }, false);
      event.stopPropagation();
      return true;
    }
    const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement) ? 1 : null;
    if (step !== null) {
      if (!leaveEditor()) return true;
      const to = nextEditable({ row, column }, step, lines.length, editable);
      if (to) go(to, true);
      else if (event.key === 'Enter') go({ row, column }, false);
      return to !== null || event.key === 'Enter';
    }
    if (!combobox && !event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && event.target instanceof HTMLInputElement) {
      const to = moved({ row, column }, event.key, false, lines.length, fields.length);
      if (to && leaveEditor()) go(to, true);
      return true;
    }
    return false;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented && event.key !== 'Enter') return;
    if (command(event) || (editing ? whileEditing(event) : whileReading(event))) event.preventDefault();
  };

  return (
    <div
      className={mergeClasses(styles.scroll, tall && styles.tall)}
      onBlur={(event) => {
        // Lists and calendars of an editor stand elsewhere in the document; going there is not leaving.
        if (event.relatedTarget instanceof Node && document.getElementById('root')?.contains(event.relatedTarget) && !event.currentTarget.contains(event.relatedTarget)) {
          setActive(false);
          if (!isUnreadable()) setEditing(false);
        }
      }}
    >
      <table ref={table} role="grid" className={styles.table} aria-label={part.titel} aria-rowcount={lines.length + 1} {...(active && { 'data-grid-active': true })} onKeyDown={onKeyDown} onPointerDown={press.begin}>
        <thead>
          <tr>
            {hasMenu && (
              <th className={styles.head} scope="col">
                <Unseen>{texts.card.lineActions}</Unseen>
              </th>
            )}
            {fields.map((field) => (
              <th key={field.pad} className={mergeClasses(styles.head, isNumber(field) && styles.number)} scope="col">
                {field.titel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={lineKey(line, index)} className={mergeClasses(styles.row, index === row && selected !== null && styles.current)} aria-selected={index === row && selected !== null}>
              {hasMenu && (
                <td className={styles.menu}>
                  <LineMenu
                    part={part}
                    line={line}
                    open={menu === keyOf(line)}
                    onOpen={(open) => {
                      unlessTyping(() => {
                        if (keyOf(line) !== selected) setEditing(false);
                        onSelect(keyOf(line));
                        setMenu(open ? keyOf(line) : null);
                      });
                    }}
                    tabbable={index === row}
                  />
                </td>
              )}
              {fields.map((field, at) => (
                <PartCell
                  key={field.pad}
                  part={part}
                  line={line}
                  field={field}
                  current={index === row && at === column}
                  editing={editing && index === row && at === column}
                  isMark={field === mark}
                  onFocus={() => {
                    if (index === row && at === column && selected !== null) return;
                    press.whenMade(() => {
                      unlessTyping(() => {
                        go({ row: index, column: at }, false);
                      });
                    });
                  }}
                  onEdit={() => {
                    unlessTyping(() => {
                      go({ row: index, column: at }, true);
                    });
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function isNumber(field: Field): boolean {
  return field.vorm === 'GETAL' || field.vorm === 'BEDRAG' || field.vorm === 'PERCENTAGE';
}

/** Does what a click on the link in a cell does; false when there is none. */
function follow(cell: EventTarget): boolean {
  const link = cell instanceof HTMLElement ? cell.querySelector<HTMLElement>('a, button') : null;
  link?.click();
  return link !== null;
}

/** What only shows something has no key of its own; two such lines may be the same to the letter. */
function lineKey(line: PageRecord, index: number): string {
  return typeof line['id'] === 'string' ? line['id'] : String(index);
}
