import { Toast, Toaster, type ToastIntent, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { createContext, type ReactNode, use, useMemo } from 'react';

/** Short messages that come and go, and are read out. Nothing that people have to act on. */
export interface Messages {
  readonly tell: (intent: ToastIntent, text: string) => void;
}

const MessagesContext = createContext<Messages | null>(null);

export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const toaster = useId('messages');
  const { dispatchToast } = useToastController(toaster);
  const messages = useMemo<Messages>(
    () => ({
      tell: (intent, text) => {
        dispatchToast(
          <Toast>
            <ToastTitle>{text}</ToastTitle>
          </Toast>,
          { intent, timeout: 5000, pauseOnHover: true },
        );
      },
    }),
    [dispatchToast],
  );
  return (
    <MessagesContext value={messages}>
      {children}
      <Toaster toasterId={toaster} position="bottom-end" />
    </MessagesContext>
  );
}

export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (!messages) throw new Error('There is no place for messages above this component.');
  return messages;
}
