import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { AttachRegular, CameraRegular, DocumentRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useIsNarrow } from '../app/useIsNarrow';
import { useFormat } from '../fields/useFormat';
import { FileButton } from '../files/FileButton';
import { UploadList } from '../files/UploadList';
import { useTexts } from '../i18n/language';
import { keyOf, type PageRecord, recordsAt, textOf, valueAt } from '../pages/values';
import { useCard } from './CardContext';
import { LineMenu } from './LineMenu';
import type { Attachments } from './useAttachments';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground3, flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  names: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The files of the card: to open, to add and to take away. */
export function AttachmentsPane({ attachments }: { readonly attachments: Attachments }) {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useIsNarrow();
  const { record } = useCard();
  const { part, add, file, uploads, reason, hand } = attachments;
  const lines = recordsAt(record, part.pad);
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <FileButton caption={add.titel.replace('…', '')} icon={<AttachRegular />} accept={file.accepteert} reason={reason} onFiles={hand} />
        {narrow && <FileButton caption={texts.card.takePhoto} icon={<CameraRegular />} accept="image/*" camera reason={reason} onFiles={hand} />}
      </div>
      {reason !== null ? <p className={styles.hint}>{reason}</p> : !narrow && <p className={styles.hint}>{texts.card.dropHere}</p>}
      <UploadList queue={uploads} />
      {lines.length === 0 ? (
        <p className={styles.hint}>{texts.card.noFiles}</p>
      ) : (
        <ul className={styles.list} aria-label={part.titel}>
          {lines.map((line) => (
            <AttachmentLine key={keyOf(line)} attachments={attachments} line={line} />
          ))}
        </ul>
      )}
    </div>
  );
}

function AttachmentLine({ attachments: { part, title, address, about }, line }: { readonly attachments: Attachments; readonly line: PageRecord }) {
  const styles = useStyles();
  const format = useFormat();
  const [menu, setMenu] = useState(false);
  const name = format(line, title);
  const path = textOf(valueAt(line, address.pad));
  return (
    <li className={styles.file}>
      <DocumentRegular className={styles.icon} aria-hidden />
      <div className={styles.names}>
        {/* Only files of this host: a stored javascript: address would run. */}
        {path.startsWith('/') && !path.startsWith('//') ? (
          <Link href={path} target="_blank">
            {name}
          </Link>
        ) : (
          name
        )}
        <div className={styles.about}>{about.map((field) => format(line, field)).filter((said) => said && said !== name).join(' · ')}</div>
      </div>
      <LineMenu part={part} line={line} open={menu} onOpen={setMenu} tabbable />
    </li>
  );
}
