import { Button, makeStyles } from '@fluentui/react-components';
import { type JSX, useRef } from 'react';

const useStyles = makeStyles({ hidden: { display: 'none' } });

interface Props {
  readonly caption: string;
  readonly icon: JSX.Element;
  /** Which files, as the accept attribute of a browser; null for all. */
  readonly accept: string | null;
  /** Whether the phone's camera opens in place of a list of files. */
  readonly camera?: boolean;
  /** Why nothing can be handed in now; null when it can. */
  readonly reason: string | null;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses files to hand in, or takes a photo. */
export function FileButton({ caption, icon, accept, camera = false, reason, onFiles }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        multiple={!camera}
        {...(accept !== null && { accept })}
        {...(camera && { capture: 'environment' as const })}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file again is a choice too.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        icon={icon}
        disabledFocusable={reason !== null}
        {...(reason !== null && { title: reason })}
        onClick={() => {
          if (reason === null) picker.current?.click();
        }}
      >
        {caption}
      </Button>
    </>
  );
}
