import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { SignedOutError, UnreachableError } from '../api/errors';
import { graph } from '../api/graph';
import { useSubscriptions } from '../api/subscriptions';
import { listenToVersion } from '../api/version';
import { useTexts } from '../i18n/language';

/** What everybody has to know whatever page is open: no connection, signed out, or a newer program. */
export function Notices() {
  const texts = useTexts();
  const asked = useReachable();
  const broken = useBroken();
  const reachable = asked === 'here' && broken ? 'away' : asked;
  const renewed = useRenewed();
  return (
    <div role="status">
      {reachable === 'away' && (
        <MessageBar intent="warning">
          <MessageBarBody>
            {texts.unreachable}. {texts.unreachableWhy}
          </MessageBarBody>
        </MessageBar>
      )}
      {reachable === 'signedOut' && (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.frame.signedOut}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                // In another window: what was typed here stays.
                window.open('/', '_blank');
              }}
            >
              {texts.frame.signIn}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {renewed && (
        <MessageBar intent="info">
          <MessageBarBody>{texts.frame.renewed}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                window.location.reload();
              }}
            >
              {texts.frame.reload}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

type Reachable = 'here' | 'away' | 'signedOut';

/** Whether the host answers, judged by what the last questions came to. */
function useReachable(): Reachable {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => {
      const reasons = cache.findAll({ type: 'active' }).map(({ state }) => state.fetchFailureReason);
      if (reasons.some((reason) => reason instanceof SignedOutError)) return 'signedOut';
      return reasons.some((reason) => reason instanceof UnreachableError) ? 'away' : 'here';
    },
  );
}

/** How soon a host that is away is asked whether it is back. */
const patience = 2000;

/** True while the host is away, found out as soon as the connection breaks: a page on which somebody only types asks nothing. */
function useBroken(): boolean {
  const subscriptions = useSubscriptions();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = new AbortController();
    const ask = async () => {
      let away = false;
      try {
        await graph('{ __typename }', {}, ended.signal);
      } catch (error) {
        away = error instanceof UnreachableError;
      }
      if (ended.signal.aborted) return;
      setBroken(away);
      timer = away ? setTimeout(() => void ask(), patience) : undefined;
    };
    const end = subscriptions.onBroken(() => {
      timer ??= setTimeout(() => void ask());
    });
    return () => {
      end();
      ended.abort();
      clearTimeout(timer);
    };
  }, [subscriptions]);
  return broken;
}

/** True once the host that answers has other pages than the one that this window began with; the definitions are asked again by then. */
function useRenewed(): boolean {
  const client = useQueryClient();
  const [renewed, setRenewed] = useState(false);
  useEffect(() => {
    let first: string | null = null;
    return listenToVersion((version) => {
      first ??= version;
      if (first === version) return;
      first = version;
      setRenewed(true);
      void client.invalidateQueries({ queryKey: ['pages'] });
    });
  }, [client]);
  return renewed;
}
