import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useIsNarrow } from '../app/useIsNarrow';
import { useReturnFocus } from '../app/useReturnFocus';
import { useTexts } from '../i18n/language';
import { useShortcut } from '../shortcuts/Shortcuts';

const TellMe = lazy(async () => ({ default: (await import('./TellMe')).TellMe }));

const useStyles = makeStyles({
  wide: { minWidth: '260px', justifyContent: 'flex-start', border: `1px solid ${tokens.colorNeutralForegroundOnBrand}` },
});

/** Opens the search over everything: Alt+Q, as in Business Central. */
export function TellMeButton({ className }: { readonly className: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useIsNarrow();
  const [isOpen, open] = useState(false);
  const returnFocus = useReturnFocus();
  useShortcut('Alt+Q', texts.frame.search, texts.shortcuts.program, () => {
    open(true);
    return true;
  });
  return (
    <>
      <Tooltip content={`${texts.frame.search} (Alt+Q)`} relationship={narrow ? 'label' : 'description'}>
        <Button
          className={mergeClasses(className, !narrow && styles.wide)}
          appearance="transparent"
          icon={<SearchRegular />}
          aria-haspopup="dialog"
          onClick={() => {
            open(true);
          }}
        >
          {narrow ? null : texts.frame.search}
        </Button>
      </Tooltip>
      <Suspense>
        {isOpen && (
          <TellMe
            onClose={(leads) => {
              open(false);
              // Another page takes the focus itself.
              if (!leads) returnFocus();
            }}
          />
        )}
      </Suspense>
    </>
  );
}
