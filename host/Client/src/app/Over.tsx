import { PortalMountNodeProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../i18n/language';

/** The place for what opens over the page. It is a landmark of its own, so that nothing that people read stands outside of all. */
export function OverProvider({ children }: { readonly children: ReactNode }) {
  const { frame: texts } = useTexts();
  const [place] = useState(() => document.getElementById('over') ?? undefined);
  useEffect(() => {
    place?.setAttribute('aria-label', texts.over);
  }, [place, texts]);
  return <PortalMountNodeProvider value={place}>{children}</PortalMountNodeProvider>;
}
