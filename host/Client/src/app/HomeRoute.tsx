import { useTexts } from '../i18n/language';
import { PageById } from './PageRoute';
import { Missing } from './Problem';
import { useShell } from './useShell';

/** The role centre of the user. */
export function HomeRoute() {
  const texts = useTexts();
  const { startpagina } = useShell();
  return startpagina ? <PageById id={startpagina} /> : <Missing title={texts.frame.noHome} why={texts.frame.noHomeWhy} />;
}
