import type { Action, Actiegroep } from '../pages/definition';

/** The order in which the work instructions name the menus. */
const order: readonly Actiegroep[] = ['NIEUW', 'VERWERKEN', 'FUNCTIE', 'BEHEREN', 'NAVIGEREN', 'ACTIES'];

/** Actions by menu, in the order of the menus; menus without actions are left out. */
export function groupsOf(actions: readonly Action[]): readonly { readonly group: Actiegroep; readonly actions: readonly Action[] }[] {
  return order.flatMap((group) => {
    const own = actions.filter((action) => action.groep === group);
    return own.length > 0 ? [{ group, actions: own }] : [];
  });
}

/** Those that are about a record: what the menu of a row offers. */
export function actionsOnRecords(actions: readonly Action[]): readonly Action[] {
  return actions.filter((action) => action.bereik !== 'PAGINA');
}
