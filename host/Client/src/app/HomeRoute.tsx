import { useTexts } from '../i18n/language';
import { usePages } from '../pages/usePages';
import { PageById } from './PageRoute';
import { Missing } from './Problem';

/** The role centre of the user; the first one there is until the server says which. */
export function HomeRoute() {
  const texts = useTexts();
  const home = usePages().find((page) => page.soort === 'ROLCENTRUM');
  return home ? <PageById id={home.id} /> : <Missing title={texts.noSuchPage} why={texts.noSuchPageWhy} />;
}
