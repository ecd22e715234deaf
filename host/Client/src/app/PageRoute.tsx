import { lazy } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../i18n/language';
import { usePage } from '../pages/usePages';
import { Missing } from './Problem';

const ListView = lazy(async () => ({ default: (await import('../list/ListView')).ListView }));
const CardView = lazy(async () => ({ default: (await import('../card/CardView')).CardView }));
const RoleCenterView = lazy(async () => ({ default: (await import('../rolecenter/RoleCenterView')).RoleCenterView }));

/** Draws the page of the address: which kind it is, its definition says. */
export function PageRoute() {
  const { page: id = '', key } = useParams();
  return <PageById id={id} {...(key && { recordKey: key })} />;
}

export function PageById({ id, recordKey }: { readonly id: string; readonly recordKey?: string }) {
  const texts = useTexts();
  const page = usePage(id);
  if (!page) return <Missing title={texts.noSuchPage} why={texts.noSuchPageWhy} />;
  switch (page.soort) {
    case 'LIJST':
      return <ListView key={page.id} page={page} />;
    case 'KAART':
      return recordKey ? <CardView key={recordKey} page={page} recordKey={recordKey} /> : <Missing title={texts.noSuchRecord} why={texts.noSuchRecordWhy} />;
    case 'ROLCENTRUM':
      return <RoleCenterView page={page} />;
  }
}
