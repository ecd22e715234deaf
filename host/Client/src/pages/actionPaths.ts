import type { Action } from './definition';
import { drillDownPaths } from './drillDownPaths';

/** What actions need of the record that they are about: what they send, start from and go by. */
export function actionPaths(actions: readonly Action[]): readonly string[] {
  return actions.flatMap((action) => [
    ...action.invoer.map((bound) => bound.pad),
    ...action.vragen.flatMap((question) => (question.beginpad ? [question.beginpad] : [])),
    ...action.wanneerPaden,
    ...(action.aanbod?.wanneerPaden ?? []),
    ...drillDownPaths(action.openen),
    ...sourcePaths(action),
  ]);
}

/** What the actions on lines need of the card around them. */
export function cardPathsOfActions(actions: readonly Action[]): readonly string[] {
  return actions.flatMap((action) => [...action.kaartinvoer.map((bound) => bound.pad), ...action.kaartwanneerPaden]);
}

function sourcePaths({ vragenbron, voorbeeld }: Action): readonly string[] {
  return [...(vragenbron?.argumenten ?? []), ...(voorbeeld?.argumenten ?? [])].flatMap(({ pad }) => pad ?? []);
}
