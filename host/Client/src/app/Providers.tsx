import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { createQueryClient } from '../api/queryClient';
import { createSubscriptions, SubscriptionsContext } from '../api/subscriptions';
import { LanguageProvider } from '../i18n/language';
import { ShortcutsProvider } from '../shortcuts/Shortcuts';
import { MessagesProvider } from './Messages';
import { OverProvider } from './Over';
import { ThemeChoiceProvider, useThemeChoice } from './themeChoice';
import { useTheme } from './useTheme';

/** What every component may count on: look, language, answers of the server. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const [subscriptions] = useState(createSubscriptions);
  const [renderer] = useState(() => createDOMRenderer(document, { styleElementAttributes: { nonce: nonce() } }));
  return (
    <RendererProvider renderer={renderer}>
      <LanguageProvider>
        <ThemeChoiceProvider>
          <Themed>
            <QueryClientProvider client={queryClient}>
              <SubscriptionsContext value={subscriptions}>
                <ShortcutsProvider>
                  <MessagesProvider>{children}</MessagesProvider>
                </ShortcutsProvider>
              </SubscriptionsContext>
            </QueryClientProvider>
          </Themed>
        </ThemeChoiceProvider>
      </LanguageProvider>
    </RendererProvider>
  );
}

function Themed({ children }: { readonly children: ReactNode }) {
  return (
    <FluentProvider theme={useTheme(useThemeChoice().chosen)}>
      <OverProvider>{children}</OverProvider>
    </FluentProvider>
  );
}

/** What the host put into the page: style elements without it are refused by the content security policy. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
