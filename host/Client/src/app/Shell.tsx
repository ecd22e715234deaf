import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Link as RouterLink, Outlet, useLocation } from 'react-router';
import { ActionRunner } from '../actions/ActionRunner';
import { useTexts } from '../i18n/language';
import { Boundary } from './Boundary';
import { Navigation } from './Navigation';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100dvh', backgroundColor: tokens.colorNeutralBackground1 },
  skip: { position: 'absolute', left: '-999px', ':focus': { left: tokens.spacingHorizontalM, top: tokens.spacingVerticalS, zIndex: 10 } },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    height: '48px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground,
  },
  name: {
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorNeutralForegroundOnBrand}` },
  },
  body: { display: 'flex', minHeight: 0, flexGrow: 1 },
  main: { flexGrow: 1, minWidth: 0, overflow: 'auto' },
});

/** The frame around every page. */
export function Shell() {
  const styles = useStyles();
  const texts = useTexts();
  const { pathname } = useLocation();
  return (
    <div className={styles.root}>
      <Link className={styles.skip} href="#content">
        {texts.skipToContent}
      </Link>
      <header className={styles.bar}>
        <RouterLink className={styles.name} to="/">
          {texts.program}
        </RouterLink>
      </header>
      <div className={styles.body}>
        <Boundary>
          <Navigation />
        </Boundary>
        <main id="content" className={styles.main} tabIndex={-1}>
          <Boundary resetKey={pathname}>
            <ActionRunner>
              <Outlet />
            </ActionRunner>
          </Boundary>
        </main>
      </div>
    </div>
  );
}
