import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormat } from '../fields/useFormat';
import type { Part } from '../pages/definition';
import { keyOf, type PageRecord } from '../pages/values';
import { CardField } from './CardField';
import { LineMenu } from './LineMenu';
import { lineTarget } from './saveTargets';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  tile: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  open: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '32px',
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    padding: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  first: { fontWeight: tokens.fontWeightSemibold },
  rest: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  fields: { paddingTop: tokens.spacingVerticalS },
});

/** The lines of a part on a phone: each a tile that opens to all its fields. */
export function PartTiles({ part, lines }: { readonly part: Part; readonly lines: readonly PageRecord[] }) {
  const styles = useStyles();
  const format = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  return (
    <ul className={styles.list}>
      {lines.map((line) => {
        const key = keyOf(line);
        const shown = part.velden.map((field) => (field.vorm === 'JA_NEE' ? '' : format(line, field))).filter(Boolean);
        return (
          <li key={key} className={styles.tile}>
            <div className={styles.head}>
              <button
                type="button"
                className={styles.open}
                aria-expanded={open === key}
                onClick={() => {
                  setOpen(open === key ? null : key);
                }}
              >
                <div className={styles.first}>{shown.slice(0, 2).join(' · ')}</div>
                {open !== key && <div className={styles.rest}>{shown.slice(2, 6).join(' · ')}</div>}
              </button>
              <LineMenu
                part={part}
                line={line}
                open={menu === key}
                onOpen={(opens) => {
                  setMenu(opens ? key : null);
                }}
                tabbable
              />
            </div>
            {open === key && (
              <div className={styles.fields}>
                {part.velden.map((field) => (
                  <CardField key={field.pad} record={line} field={field} target={lineTarget(part, line)} path={`${part.id}/${key}/${field.pad}`} />
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
