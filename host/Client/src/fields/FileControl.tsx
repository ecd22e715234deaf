import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular, CameraRegular, DismissRegular } from '@fluentui/react-icons';
import { type ChangeEvent, useRef } from 'react';
import { useIsNarrow } from '../app/useIsNarrow';
import { useTexts } from '../i18n/language';
import type { ControlProps } from './editorField';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  /** Thumbs are wider than mice. */
  way: { '@media (max-width: 639px)': { minHeight: '44px' } },
  hidden: { display: 'none' },
  files: { display: 'flex', flexDirection: 'column', listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  file: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
});

/** A file to hand in, or several: chosen from the device, or made with its camera. */
export function FileControl({ field, value, onCommit, disabled = false, labelledBy, id, describedBy }: ControlProps) {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useIsNarrow();
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const files = (Array.isArray(value) ? value : [value]).filter((item) => item instanceof File);
  const several = field.meervoudig || field.meerdere === true;
  const accepted = field.accepteert ?? (field.vorm === 'AFBEELDING' ? 'image/*' : null);
  const takesPictures = accepted?.startsWith('image/') === true && narrow;
  const take = (chosen: readonly File[]) => {
    onCommit(several ? chosen : (chosen[0] ?? null), chosen.map(({ name }) => name).join(', '));
  };
  const shared = {
    className: styles.hidden,
    type: 'file',
    tabIndex: -1,
    'aria-hidden': true,
    ...(accepted && { accept: accepted }),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      const chosen = [...(event.target.files ?? [])];
      // The same file can be chosen again after it was taken away.
      event.target.value = '';
      if (chosen.length > 0) take(several ? [...files, ...chosen] : chosen);
    },
  } as const;
  return (
    <div ref={root} className={styles.root}>
      <input ref={picker} multiple={several} {...shared} />
      {takesPictures && <input ref={camera} capture="environment" {...shared} />}
      <div className={styles.ways}>
        {takesPictures && (
          <Button className={styles.way} icon={<CameraRegular />} disabled={disabled} onClick={() => camera.current?.click()}>
            {texts.fields.takePicture}
          </Button>
        )}
        <Button
          className={styles.way}
          id={id}
          icon={<AttachRegular />}
          disabled={disabled}
          {...(labelledBy && { 'aria-labelledby': `${labelledBy} ${id}` })}
          aria-describedby={describedBy}
          onClick={() => picker.current?.click()}
        >
          {several ? texts.fields.chooseFiles : texts.fields.chooseFile}
        </Button>
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file, index) => (
            <li key={index} className={styles.file}>
              <span className={styles.name}>{file.name}</span>
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                disabled={disabled}
                aria-label={texts.fields.remove(file.name)}
                onClick={() => {
                  take(files.toSpliced(index, 1));
                  root.current?.querySelector('button')?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
