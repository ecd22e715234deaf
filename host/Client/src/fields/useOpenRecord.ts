import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Lookup } from '../pages/definition';
import { pageQuery } from '../pages/usePages';

/** Opens the card of a record that a lookup chose, if the records of the lookup have a card. */
export function useOpenRecord(lookup: Lookup): (key: string) => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (key) => {
    if (!lookup.pagina) return;
    void queryClient.query(pageQuery(lookup.pagina)).then((page) => page?.kaart && navigate(`/${page.kaart}/${key}`));
  };
}
