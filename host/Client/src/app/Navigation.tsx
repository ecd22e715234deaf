import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NavLink } from 'react-router';
import { useTexts } from '../i18n/language';
import type { PageSummary } from '../pages/definition';
import { usePages } from '../pages/usePages';

const useStyles = makeStyles({
  root: { width: '240px', flexShrink: 0, overflowY: 'auto', padding: tokens.spacingVerticalM, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  group: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1Selected },
});

/** The pages that can be opened without a record, by group. */
export function Navigation() {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <nav className={styles.root} aria-label={texts.navigation}>
      {groups(usePages()).map(([caption, pages]) => (
        <section key={caption}>
          <h2 className={styles.group}>{caption}</h2>
          <ul className={styles.list}>
            {pages.map((page) => (
              <li key={page.id}>
                <NavLink to={`/${page.id}`} className={({ isActive }) => mergeClasses(styles.link, isActive && styles.current)}>
                  {page.titel}
                </NavLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function groups(pages: readonly PageSummary[]): readonly (readonly [string, readonly PageSummary[]])[] {
  const opened = pages.filter((page) => page.soort !== 'KAART');
  return [...Map.groupBy(opened, (page) => page.menu ?? page.module)];
}
