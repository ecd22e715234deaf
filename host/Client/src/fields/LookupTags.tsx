import { InteractionTag, InteractionTagPrimary, InteractionTagSecondary, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';

const useStyles = makeStyles({ root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingBottom: tokens.spacingVerticalXS } });

/** What was chosen so far; each can be taken away. */
export function LookupTags({ names, onRemove }: { readonly names: readonly string[]; readonly onRemove: (index: number) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  if (names.length === 0) return null;
  return (
    <div className={styles.root}>
      {names.map((name, index) => (
        <InteractionTag key={name} size="small">
          <InteractionTagPrimary hasSecondaryAction>{name}</InteractionTagPrimary>
          <InteractionTagSecondary
            aria-label={texts.fields.remove(name)}
            onClick={() => {
              onRemove(index);
            }}
          />
        </InteractionTag>
      ))}
    </div>
  );
}
