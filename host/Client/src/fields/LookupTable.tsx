import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/language';
import type { Lookup } from '../pages/definition';
import { type PageRecord, textOf, valueAt } from '../pages/values';
import type { LookupAnswer } from './lookupDocument';

const useStyles = makeStyles({
  scroll: { maxHeight: '280px', overflowY: 'auto' },
  row: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    cursor: 'pointer',
    minHeight: '24px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  two: { gridTemplateColumns: 'minmax(80px, 1fr) 2fr' },
  active: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  key: { fontWeight: tokens.fontWeightSemibold },
  none: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: tokens.spacingHorizontalXS },
});

interface Props {
  readonly id: string;
  readonly caption: string;
  readonly lookup: Lookup;
  readonly answer: LookupAnswer | undefined;
  readonly busy: boolean;
  readonly active: number | null;
  /** What the button says that makes a new record; null without one. */
  readonly newCaption: string | null;
  readonly onTake: (record: PageRecord) => void;
  readonly onNew: () => void;
  readonly onFullList: () => void;
}

export function optionId(id: string, index: number): string {
  return `${id}-option-${index}`;
}

/** The small table under a lookup box. The focus stays in the box. */
export function LookupTable({ id, caption, lookup, answer, busy, active, newCaption, onTake, onNew, onFullList }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const records = answer?.records ?? [];
  const rest = (answer?.totalCount ?? 0) - records.length;

  useEffect(() => {
    if (active !== null) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <>
      <div ref={list} id={`${id}-list`} className={styles.scroll} role="listbox" aria-label={caption} aria-busy={busy}>
        {records.map((record, index) => (
          <div
            key={textOf(valueAt(record, lookup.waarde))}
            id={optionId(id, index)}
            role="option"
            aria-selected={index === active}
            className={mergeClasses(styles.row, lookup.kolommen.length === 2 && styles.two, index === active && styles.active)}
            onMouseDown={(event) => {
              // The box keeps the focus, or leaving it would refuse what is typed before it is chosen.
              event.preventDefault();
            }}
            onClick={() => {
              onTake(record);
            }}
          >
            {lookup.kolommen.map((path, column) => (
              <span key={path} className={mergeClasses(styles.cell, column === 0 && styles.key)}>
                {textOf(valueAt(record, path))}
              </span>
            ))}
          </div>
        ))}
      </div>
      <div role="status">
        {records.length === 0 && <div className={styles.none}>{busy || !answer ? <Spinner size="tiny" label={texts.fields.searching} /> : texts.fields.nothingFound}</div>}
        {rest > 0 && <div className={styles.none}>{texts.fields.more(rest)}</div>}
      </div>
      <div className={styles.foot}>
        {newCaption !== null && (
          <Button appearance="transparent" size="small" icon={<AddRegular />} title={newCaption} onClick={onNew}>
            {texts.fields.new}
          </Button>
        )}
        <Button appearance="transparent" size="small" onClick={onFullList}>
          {texts.fields.fullList}
        </Button>
      </div>
    </>
  );
}
