import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: tokens.spacingVerticalM, containerType: 'inline-size' },
  bar: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, minHeight: '44px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorBrandForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  extra: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, minWidth: 0 },
  grow: { flexGrow: 1 },
  // What can be done goes under the caption when it does not fit beside it; the button at the end stays there.
  under: { '@container (max-width: 860px)': { order: 1, flexBasis: '100%' } },
  end: { marginLeft: 'auto' },
  body: { paddingBottom: tokens.spacingVerticalM },
});

interface Props {
  readonly id: string;
  readonly caption: string;
  readonly count?: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Beside the caption: of a closed section what matters of it, of an open one what can be done with it. */
  readonly beside?: ReactNode;
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a card that opens and closes. */
export function Section({ id, caption, count, open, onToggle, beside, after, children }: Props) {
  const styles = useStyles();
  const body = useId();
  return (
    <section className={styles.root} data-section={id} aria-label={caption}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={body}
            onClick={() => {
              onToggle(!open);
            }}
          >
            {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
            {caption}
            {count !== undefined && <span className={styles.count}>{count}</span>}
          </button>
        </h2>
        <div className={mergeClasses(styles.extra, styles.grow, open && styles.under)}>{beside}</div>
        {after && <div className={mergeClasses(styles.extra, styles.end)}>{after}</div>}
      </div>
      <div id={body} className={styles.body} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
