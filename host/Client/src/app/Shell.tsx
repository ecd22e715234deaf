import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { ActionRunner } from '../actions/ActionRunner';
import { useTexts } from '../i18n/language';
import { OfferedActionsProvider } from '../search/offeredActions';
import { Boundary } from './Boundary';
import { Navigation } from './Navigation';
import { Notices } from './Notices';
import { TopBar } from './TopBar';
import { useIsNarrow } from './useIsNarrow';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100dvh', backgroundColor: tokens.colorNeutralBackground1 },
  skip: { position: 'absolute', left: '-999px', ':focus': { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalS, zIndex: 10 } },
  body: { display: 'flex', minHeight: 0, flexGrow: 1 },
  main: { flexGrow: 1, minWidth: 0, overflow: 'auto', ':focus-visible': { outlineStyle: 'none' } },
});

/** The frame around every page. */
export function Shell() {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useIsNarrow();
  const [menuIsOpen, openMenu] = useState(!narrow);
  const { pathname } = useLocation();
  return (
    <OfferedActionsProvider>
      <ActionRunner>
        <div className={styles.root}>
          <Link
            className={styles.skip}
            href="#content"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById('content')?.focus();
            }}
          >
            {texts.skipToContent}
          </Link>
          <TopBar
            menuIsOpen={menuIsOpen}
            onMenu={() => {
              openMenu(!menuIsOpen);
            }}
          />
          <Notices />
          <div className={styles.body}>
            <Boundary>
              <Navigation
                isOpen={menuIsOpen}
                isOverlay={narrow}
                onClose={() => {
                  openMenu(false);
                }}
              />
            </Boundary>
            <main id="content" className={styles.main} tabIndex={-1}>
              <Boundary resetKey={pathname}>
                <Outlet />
              </Boundary>
            </main>
          </div>
        </div>
      </ActionRunner>
    </OfferedActionsProvider>
  );
}
