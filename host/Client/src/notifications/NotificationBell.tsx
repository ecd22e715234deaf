import { Button, CounterBadge, makeStyles, Tooltip } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import { useShell } from '../app/useShell';
import { useTexts } from '../i18n/language';
import { useUnread } from './useUnread';

const useStyles = makeStyles({
  root: { position: 'relative' },
  badge: { position: 'absolute', top: 0, right: 0, pointerEvents: 'none' },
});

/** How many notifications wait, live; opens the list of them. */
export function NotificationBell({ className }: { readonly className: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const navigate = useNavigate();
  const [source] = useShell().meldingen;
  const count = useUnread(source ?? null);
  if (!source) return null;
  const label = count > 0 ? `${texts.frame.notifications}: ${texts.frame.unread(count)}` : texts.frame.notifications;
  return (
    <span className={styles.root}>
      <Tooltip content={label} relationship="label">
        <Button className={className} appearance="transparent" icon={<AlertRegular />} onClick={() => void navigate(`/${source.pagina}`)} />
      </Tooltip>
      {count > 0 && <CounterBadge className={styles.badge} count={count} size="small" color="danger" aria-hidden />}
    </span>
  );
}
