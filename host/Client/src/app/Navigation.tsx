import { Drawer, DrawerBody, DrawerHeader, DrawerHeaderTitle, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, DismissRegular, HomeRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { NavLink } from 'react-router';
import { useTexts } from '../i18n/language';
import type { PageSummary } from '../pages/definition';
import { groupBy } from '../pages/groupBy';
import { usePages } from '../pages/usePages';
import { usePersonal } from '../personal/usePersonal';

const useStyles = makeStyles({
  drawer: { width: '288px', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { padding: tokens.spacingVerticalS },
  group: { marginTop: tokens.spacingVerticalS },
  header: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  home: { paddingLeft: tokens.spacingHorizontalS },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
});

interface NavigationProps {
  readonly isOpen: boolean;
  /** True on a phone: it lies over the page and closes after a choice. */
  readonly isOverlay: boolean;
  readonly onClose: () => void;
}

/** The pages that can be opened without a record, by group. */
export function Navigation({ isOpen, isOverlay, onClose }: NavigationProps) {
  const styles = useStyles();
  const texts = useTexts();
  const chosen = isOverlay ? onClose : undefined;
  return (
    <Drawer
      type={isOverlay ? 'overlay' : 'inline'}
      className={isOverlay ? '' : styles.drawer}
      open={isOpen}
      onOpenChange={onClose}
      {...(isOverlay && { 'aria-label': texts.navigation })}
    >
      {isOverlay && (
        <DrawerHeader>
          <DrawerHeaderTitle action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={texts.frame.closePanel} onClick={onClose} />}>
            {texts.navigation}
          </DrawerHeaderTitle>
        </DrawerHeader>
      )}
      <DrawerBody className={styles.body}>
        <nav aria-label={texts.navigation}>
        <NavLink to="/" end onClick={chosen} className={({ isActive }) => mergeClasses(styles.link, styles.home, isActive && styles.current)}>
          <HomeRegular aria-hidden />
          {texts.home}
        </NavLink>
        {groups(usePages()).map(([caption, pages]) => (
          <Group key={caption} caption={caption} pages={pages} {...(chosen && { onChosen: chosen })} />
        ))}
        </nav>
      </DrawerBody>
    </Drawer>
  );
}

interface GroupProps {
  readonly caption: string;
  readonly pages: readonly PageSummary[];
  readonly onChosen?: () => void;
}

function Group({ caption, pages, onChosen }: GroupProps) {
  const styles = useStyles();
  const list = useId();
  const [closed, close] = usePersonal<readonly string[]>('navigation.closed');
  const isOpen = !(closed ?? []).includes(caption);
  return (
    <section className={styles.group}>
      <Button
        className={styles.header}
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          const others = (closed ?? []).filter((other) => other !== caption);
          close(isOpen ? [...others, caption] : others);
        }}
      >
        {caption}
      </Button>
      <ul id={list} className={styles.list} hidden={!isOpen}>
        {pages.map((page) => (
          <li key={page.id}>
            <NavLink to={`/${page.id}`} onClick={onChosen} className={({ isActive }) => mergeClasses(styles.link, isActive && styles.current)}>
              {page.titel}
            </NavLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function groups(pages: readonly PageSummary[]): readonly (readonly [string, readonly PageSummary[]])[] {
  const opened = pages.filter((page): page is PageSummary & { menu: string } => page.menu !== null);
  return groupBy(
    opened.toSorted((one, other) => one.menuvolgorde - other.menuvolgorde),
    (page) => page.menu,
  );
}
