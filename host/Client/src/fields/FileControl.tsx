import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useTexts } from '../i18n/language';
import type { ControlProps } from './editorField';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hidden: { display: 'none' },
});

/** A file to hand in, or several. */
export function FileControl({ field, value, onCommit, disabled = false, labelledBy, id, describedBy }: ControlProps) {
  const styles = useStyles();
  const texts = useTexts();
  const picker = useRef<HTMLInputElement>(null);
  const files = (Array.isArray(value) ? value : [value]).filter((item) => item instanceof File);
  return (
    <div className={styles.root}>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        multiple={field.meervoudig}
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          if (chosen.length > 0) onCommit(field.meervoudig ? chosen : chosen[0], chosen.map(({ name }) => name).join(', '));
        }}
      />
      <Button
        id={id}
        icon={<AttachRegular />}
        disabled={disabled}
        {...(labelledBy && { 'aria-labelledby': `${labelledBy} ${id}` })}
        aria-describedby={describedBy}
        onClick={() => picker.current?.click()}
      >
        {texts.fields.chooseFile}
      </Button>
      <span>{files.map(({ name }) => name).join(', ')}</span>
    </div>
  );
}
