import { Button, makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens, Tooltip } from '@fluentui/react-components';
import { PauseRegular, PlayRegular } from '@fluentui/react-icons';
import { Link } from 'react-router';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import { headlineAddress } from './address';
import { emphasised } from './emphasis';
import type { Headline } from './figures';
import { useRotation } from './useRotation';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minHeight: '92px' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, textTransform: 'uppercase', letterSpacing: '0.04em' },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    textWrap: 'balance',
    '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  emphasis: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  controls: { display: 'flex', alignItems: 'center', marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})` },
  dot: {
    width: '24px',
    height: '24px',
    padding: 0,
    display: 'grid',
    placeItems: 'center',
    border: 'none',
    backgroundColor: 'transparent',
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { width: '8px', height: '8px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  shown: { width: '18px', backgroundColor: tokens.colorNeutralStrokeAccessible },
});

interface HeadlinesProps {
  readonly page: Page;
  /** Undefined while they are asked for the first time. */
  readonly headlines: readonly Headline[] | undefined;
}

/** The head of a role centre: one sentence at a time about what matters now. */
export function Headlines({ page, headlines }: HeadlinesProps) {
  const styles = useStyles();
  const { rolecenter: texts } = useTexts();
  const rotation = useRotation(headlines?.length ?? 0);
  if (!headlines)
    return (
      <Skeleton className={styles.root} aria-label={texts.loading}>
        <SkeletonItem size={16} shape="rectangle" />
        <SkeletonItem size={40} shape="rectangle" />
      </Skeleton>
    );
  const headline = headlines[rotation.index];
  if (!headline) return null;
  const address = headlineAddress(page, headline);
  return (
    <section
      className={styles.root}
      aria-label={texts.headlines}
      onMouseEnter={() => {
        rotation.watch(true);
      }}
      onMouseLeave={() => {
        rotation.watch(false);
      }}
      onFocus={() => {
        rotation.watch(true);
      }}
      onBlur={() => {
        rotation.watch(false);
      }}
    >
      {/* Read out when people choose one, not when they come by. */}
      <div aria-live={rotation.runs ? 'off' : 'polite'}>
        <div className={styles.label}>{headline.label}</div>
        <p className={styles.sentence}>
          {address ? (
            <Link className={styles.link} to={address}>
              <Sentence headline={headline} />
            </Link>
          ) : (
            <Sentence headline={headline} />
          )}
        </p>
      </div>
      {headlines.length > 1 && (
        <div className={styles.controls} role="group" aria-label={texts.chooseHeadline}>
          {rotation.canRun && (
            <Tooltip content={rotation.isStopped ? texts.play : texts.pause} relationship="label">
              <Button
                appearance="subtle"
                size="small"
                icon={rotation.isStopped ? <PlayRegular /> : <PauseRegular />}
                onClick={() => {
                  rotation.stop(!rotation.isStopped);
                }}
              />
            </Tooltip>
          )}
          {headlines.map((other, index) => (
            <button
              key={`${other.label} ${other.tekst}`}
              type="button"
              className={styles.dot}
              aria-label={texts.headline(index + 1, headlines.length)}
              aria-current={index === rotation.index}
              onClick={() => {
                rotation.show(index);
              }}
            >
              <span className={mergeClasses(styles.mark, index === rotation.index && styles.shown)} />
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

function Sentence({ headline }: { readonly headline: Headline }) {
  const styles = useStyles();
  const [before, emphasis, after] = emphasised(headline.tekst, headline.nadruk);
  return (
    <>
      {before}
      {emphasis && <strong className={styles.emphasis}>{emphasis}</strong>}
      {after}
    </>
  );
}
