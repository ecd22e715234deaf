import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly sections: readonly { readonly id: string; readonly caption: string }[];
  readonly onOpen: (id: string) => void;
}

/** The sections in which there is nothing yet, in one line instead of one each. */
export function QuietSections({ sections, onOpen }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  if (sections.length === 0) return null;
  return (
    <div className={styles.root} data-section="quiet">
      <span>{texts.card.empty}</span>
      {sections.map(({ id, caption }) => (
        <Button
          key={id}
          appearance="transparent"
          size="small"
          aria-label={texts.card.openEmpty(caption)}
          onClick={() => {
            onOpen(id);
          }}
        >
          {caption}
        </Button>
      ))}
    </div>
  );
}
