import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graph } from '../api/graph';
import { useSubscriptions } from '../api/subscriptions';
import { useMessages } from '../app/Messages';
import type { NotificationSource } from '../app/useShell';
import { useTexts } from '../i18n/language';
import { pageVariablesQuery, variablesIn } from '../pages/pageVariables';

/** How many notifications were not read yet; follows by itself, also when they are read on another page or device. */
export function useUnread(source: NotificationSource | null): number {
  const client = useQueryClient();
  const subscriptions = useSubscriptions();
  const messages = useMessages();
  const texts = useTexts();
  const variables = useQuery({ ...pageVariablesQuery, enabled: source !== null }).data;
  const unread = useQuery({
    queryKey: ['unread', source?.pagina],
    enabled: source !== null && variables !== undefined,
    queryFn: async ({ signal }) => {
      if (!source) return 0;
      const { declarations, values } = variablesIn([source.filter], variables ?? []);
      const declared = declarations.length > 0 ? ` (${declarations.join(', ')})` : '';
      const answer = await graph<{ list: { totalCount: number } }>(`query${declared} { list: ${source.bron}(where: ${source.filter}) { totalCount } }`, values, signal);
      return answer.list.totalCount;
    },
  });
  const field = source?.abonnement ?? null;
  useEffect(() => {
    if (field === null) return;
    const askAgain = () => void client.invalidateQueries({ queryKey: ['unread'] });
    return subscriptions.listen(
      `subscription { ${field} { __typename } }`,
      {},
      () => {
        askAgain();
        messages.tell('info', texts.frame.newNotification);
      },
      askAgain,
    );
  }, [client, subscriptions, messages, texts, field]);
  return unread.data ?? 0;
}
