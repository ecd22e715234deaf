import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../i18n/language';
import type { Stijl } from '../pages/definition';
import { styleIcons, useInkStyles } from './useStyleLooks';

const useStyles = makeStyles({ icon: { fontSize: tokens.fontSizeBase500, flexShrink: 0 } });

/** Says by a symbol, and to screen readers by a word, how good a number is. */
export function StyleMark({ style }: { readonly style: Stijl }) {
  const styles = useStyles();
  const ink = useInkStyles();
  const { rolecenter: texts } = useTexts();
  const Icon = styleIcons[style];
  return Icon && <Icon className={mergeClasses(styles.icon, ink[style])} aria-label={texts.styles[style]} />;
}
