import { useMemo } from 'react';
import type { FilterContext } from '../../filter';
import { usePageVariables } from '../../pages/pageVariables';
import { useDateContext } from '../../pages/useDateContext';

/** What typed filters depend on: the language, the day, and who looks. */
export function useFilterContext(): FilterContext {
  const dates = useDateContext();
  const variables = usePageVariables();
  return useMemo(() => ({ ...dates, variables }), [dates, variables]);
}
