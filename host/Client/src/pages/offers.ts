import type { Action, Page } from './definition';

type Told<T> = Omit<T, 'vervolg'>;

/** A page as the server tells it. */
export type ToldPage = Omit<Page, 'acties' | 'onderdelen'> & {
  readonly acties: readonly Told<Action>[];
  readonly onderdelen: readonly (Omit<Page['onderdelen'][number], 'acties'> & { readonly acties: readonly Told<Action>[] })[];
};

/** The page with what may be offered after each of its actions, so that who does one knows the others. */
export function withOffers(page: ToldPage): Page {
  return { ...page, acties: linked(page.acties), onderdelen: page.onderdelen.map((part) => ({ ...part, acties: linked(part.acties) })) };
}

function linked(actions: readonly Told<Action>[]): readonly Action[] {
  // What is offered is not followed by another offer: people would never get to the end.
  const offered = actions.filter(({ aanbod }) => aanbod !== null).map((action): Action => ({ ...action, vervolg: [] }));
  return actions.map((action) => ({ ...action, vervolg: offered.filter(({ id }) => id !== action.id) }));
}
