import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens, Tooltip } from '@fluentui/react-components';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language';
import type { Cue, Page } from '../pages/definition';
import { cueAddress } from './address';
import type { Figure } from './figures';
import { StyleMark } from '../fields/StyleMark';
import { useBarStyles, useInkStyles } from '../fields/useStyleLooks';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: '112px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    gap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: tokens.shadow4 },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  away: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3 },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: tokens.lineHeightHero800 },
  number: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  waiting: { width: '48px' },
  caption: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    hyphens: 'auto',
    overflowWrap: 'anywhere',
  },
});

interface CueTileProps {
  readonly page: Page;
  readonly cue: Cue;
  /** Undefined while it is asked for the first time. */
  readonly figure: Figure | undefined;
}

/** How much there is of something, and the way to it. */
export function CueTile({ page, cue, figure }: CueTileProps) {
  const styles = useStyles();
  const bar = useBarStyles();
  const ink = useInkStyles();
  const {
    locale,
    texts: { rolecenter: texts },
  } = useLanguage();
  const isAway = figure?.value === null;
  const style = figure?.style ?? 'GEEN';
  const tile = (
    <Link className={mergeClasses(styles.tile, bar[style], isAway && styles.away)} to={cueAddress(page, cue)}>
      <span className={styles.top}>
        {figure ? (
          <>
            <span className={mergeClasses(styles.number, isAway ? undefined : ink[style])}>{figure.value === null ? '–' : figure.value.toLocaleString(locale)}</span>
            <StyleMark style={style} />
          </>
        ) : (
          <Skeleton className={styles.waiting} aria-label={texts.loading}>
            <SkeletonItem size={32} />
          </Skeleton>
        )}
      </span>
      <span className={styles.caption}>{cue.titel}</span>
    </Link>
  );
  return isAway ? (
    <Tooltip content={figure.reason ? figure.reason : texts.noNumber} relationship="description" withArrow>
      {tile}
    </Tooltip>
  ) : (
    tile
  );
}
