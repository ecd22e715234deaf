import { Button, Drawer, DrawerBody, DrawerHeader, DrawerHeaderTitle, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLocation } from 'react-router';
import { Boundary } from '../app/Boundary';
import { useShell } from '../app/useShell';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import { usePage } from '../pages/usePages';

const useStyles = makeStyles({
  drawer: { width: 'min(420px, 100vw)' },
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the page that is open is for, its fields and its actions. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { pathname } = useLocation();
  const { startpagina } = useShell();
  const id = pathname.split('/')[1] || (startpagina ?? '');
  return (
    <Drawer className={styles.drawer} type="overlay" position="end" open onOpenChange={onClose}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" icon={<DismissRegular />} aria-label={texts.frame.closePanel} onClick={onClose} />}>
          {texts.frame.help}
        </DrawerHeaderTitle>
      </DrawerHeader>
      {/* It scrolls and has nothing in it to go to. */}
      <DrawerBody tabIndex={0}>
        <Boundary resetKey={id}>
          <PageHelp id={id} />
        </Boundary>
      </DrawerBody>
    </Drawer>
  );
}

function PageHelp({ id }: { readonly id: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const page = usePage(id);
  return (
    <>
      <h2>{page?.titel}</h2>
      <p className={styles.text}>{page?.help ?? texts.frame.noHelp}</p>
      {page && <Entries title={texts.frame.fields} entries={fieldsOf(page)} />}
      {page && <Entries title={texts.frame.actions} entries={[...page.acties, ...page.onderdelen.flatMap((part) => part.acties)]} />}
    </>
  );
}

interface Entry {
  readonly titel: string;
  readonly help: string | null;
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  const explained = entries.filter((entry, index) => entry.help && entries.findIndex((other) => other.titel === entry.titel) === index);
  if (explained.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <dl className={styles.list}>
        {explained.map((entry) => (
          <div key={entry.titel}>
            <dt className={styles.term}>{entry.titel}</dt>
            <dd className={styles.text}>{entry.help}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function fieldsOf(page: Page): readonly Entry[] {
  return [...page.velden, ...page.tabbladen.flatMap((tab) => tab.velden), ...page.onderdelen.flatMap((part) => part.velden)];
}
