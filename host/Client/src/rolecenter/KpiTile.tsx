import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useLanguage } from '../i18n/language';
import type { Kpi } from '../pages/definition';
import type { Figure } from './figures';
import { StyleMark } from '../fields/StyleMark';
import { useBarStyles, useInkStyles } from '../fields/useStyleLooks';
import { withUnit } from './withUnit';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    height: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, minHeight: tokens.lineHeightHero700 },
  value: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  none: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground3 },
  caption: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  target: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** A figure that says how well it goes, beside what it should be. */
export function KpiTile({ kpi, figure }: { readonly kpi: Kpi; readonly figure: Figure | undefined }) {
  const styles = useStyles();
  const bar = useBarStyles();
  const ink = useInkStyles();
  const {
    locale,
    texts: { rolecenter: texts },
  } = useLanguage();
  const style = figure?.style ?? 'GEEN';
  return (
    <div className={mergeClasses(styles.tile, bar[style])}>
      <span className={styles.top}>
        {!figure && (
          <Skeleton aria-label={texts.loading}>
            <SkeletonItem size={28} />
          </Skeleton>
        )}
        {figure?.value === null && <span className={styles.none}>{figure.reason ? figure.reason : texts.nothingMeasured}</span>}
        {figure && figure.value !== null && (
          <>
            <span className={mergeClasses(styles.value, ink[style])}>{withUnit(figure.value, kpi.eenheid, locale)}</span>
            <StyleMark style={style} />
          </>
        )}
      </span>
      <span className={styles.caption}>{kpi.titel}</span>
      {kpi.streefwaarde !== null && (
        <span className={styles.target}>{texts.target(withUnit(kpi.streefwaarde, kpi.eenheid, locale), kpi.minderIsBeter)}</span>
      )}
    </div>
  );
}
