import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, PlugDisconnectedRegular, SearchInfoRegular } from '@fluentui/react-icons';
import { useLocation, useNavigate } from 'react-router';
import { RefusedError, UnreachableError } from '../api/errors';
import { useTexts } from '../i18n/language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: tokens.lineHeightHero1000 },
  why: { maxWidth: '60ch' },
});

/** Something is not there, or went wrong: what, why, and what can be done. */
export function Problem({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const [Icon, title, why] =
    error instanceof UnreachableError
      ? ([PlugDisconnectedRegular, texts.unreachable, texts.unreachableWhy] as const)
      : ([ErrorCircleRegular, texts.failed, error instanceof RefusedError && error.message ? error.message : texts.failedWhy] as const);
  return (
    <div className={styles.root} role="alert">
      <Icon className={styles.icon} aria-hidden />
      <Subtitle1 as="h2">{title}</Subtitle1>
      <Body1 align="center" className={styles.why}>{why}</Body1>
      {retry && <Button onClick={retry}>{texts.retry}</Button>}
    </div>
  );
}

/** The address leads nowhere. */
export function Missing({ title, why }: { readonly title: string; readonly why: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <div className={styles.root} role="status">
      <SearchInfoRegular className={styles.icon} aria-hidden />
      <Subtitle1 as="h1">{title}</Subtitle1>
      <Body1 align="center" className={styles.why}>{why}</Body1>
      {pathname !== '/' && <Button onClick={() => void navigate('/')}>{texts.toHome}</Button>}
    </div>
  );
}
