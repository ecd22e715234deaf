import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { NavigationRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../i18n/language';
import { NotificationBell } from '../notifications/NotificationBell';
import { TellMeButton } from '../search/TellMeButton';
import { useShortcut } from '../shortcuts/Shortcuts';
import { Boundary } from './Boundary';
import { SettingsMenu } from './SettingsMenu';
import { useIsNarrow } from './useIsNarrow';
import { useShell } from './useShell';

const HelpPanel = lazy(async () => ({ default: (await import('../help/HelpPanel')).HelpPanel }));
const ShortcutsDialog = lazy(async () => ({ default: (await import('../shortcuts/ShortcutsDialog')).ShortcutsDialog }));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '48px',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  name: {
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    flexShrink: 1,
    ':focus-visible': { outline: `2px solid ${tokens.colorNeutralForegroundOnBrand}` },
  },
  space: { flexGrow: 1 },
  onBrand: {
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
    ':hover:active': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorNeutralForegroundOnBrand}` },
  },
});

interface TopBarProps {
  readonly menuIsOpen: boolean;
  readonly onMenu: () => void;
}

/** The bar that stays: home, search, notifications, settings, help. */
export function TopBar({ menuIsOpen, onMenu }: TopBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useIsNarrow();
  const [panel, open] = useState<'help' | 'shortcuts' | null>(null);
  const close = () => {
    open(null);
  };
  useShortcut('Ctrl+F1', texts.frame.help, texts.shortcuts.program, () => {
    open('help');
    return true;
  });
  useShortcut('?', texts.frame.shortcuts, texts.shortcuts.program, () => {
    open('shortcuts');
    return true;
  });
  return (
    <header className={styles.bar}>
      <Tooltip content={texts.frame.openMenu} relationship="label">
        <Button className={styles.onBrand} appearance="transparent" icon={<NavigationRegular />} aria-expanded={menuIsOpen} onClick={onMenu} />
      </Tooltip>
      <Boundary>
        <Home className={styles.name} />
      </Boundary>
      <span className={styles.space} />
      <TellMeButton className={styles.onBrand} />
      <Boundary>
        <NotificationBell className={styles.onBrand} />
      </Boundary>
      {!narrow && (
        <Tooltip content={texts.frame.help} relationship="label">
          <Button
            className={mergeClasses(styles.onBrand)}
            appearance="transparent"
            icon={<QuestionCircleRegular />}
            onClick={() => {
              open('help');
            }}
          />
        </Tooltip>
      )}
      <SettingsMenu
        className={styles.onBrand}
        onHelp={() => {
          open('help');
        }}
        onShortcuts={() => {
          open('shortcuts');
        }}
      />
      <Suspense>
        {panel === 'help' && <HelpPanel onClose={close} />}
        {panel === 'shortcuts' && <ShortcutsDialog onClose={close} />}
      </Suspense>
    </header>
  );
}

function Home({ className }: { readonly className: string }) {
  const { bedrijf } = useShell();
  const texts = useTexts();
  return (
    <Link className={className} to="/" title={texts.home}>
      {bedrijf}
    </Link>
  );
}
