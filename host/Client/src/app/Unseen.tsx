import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface UnseenProps {
  /** Said aloud whenever it changes. */
  readonly role?: 'status';
  readonly children: ReactNode;
}

/** Words for who listens to the page; who sees it needs none there. */
export function Unseen({ role, children }: UnseenProps) {
  return (
    <span className={useStyles().root} {...(role && { role })}>
      {children}
    </span>
  );
}
