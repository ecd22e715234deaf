import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFileDrop } from '../files/useFileDrop';
import { useTexts } from '../i18n/language';

const useStyles = makeStyles({
  root: { position: 'relative' },
  veil: {
    position: 'absolute',
    inset: tokens.spacingHorizontalXS,
    zIndex: 2,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    pointerEvents: 'none',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly className: string;
  /** Takes what is dropped; null where nothing can be. */
  readonly onFiles: ((files: readonly File[]) => void) | null;
  readonly children: ReactNode;
}

/** Files can be let go anywhere on the card. */
export function DropZone({ className, onFiles, children }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const { over, handlers } = useFileDrop(onFiles);
  return (
    <div className={mergeClasses(styles.root, className)} {...handlers}>
      {children}
      {over && <div className={styles.veil}>{texts.card.letGo}</div>}
    </div>
  );
}
