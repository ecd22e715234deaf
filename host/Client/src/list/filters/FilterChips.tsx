import { makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { filterChip, type FilterContext, filterFieldOf, type FilterProblem } from '../../filter';
import { useTexts } from '../../i18n/language';
import type { Page } from '../../pages/definition';
import { type ListState, withFilter } from '../listState';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}` },
});

interface FilterChipsProps {
  readonly page: Page;
  readonly state: ListState;
  readonly isDrilled: boolean;
  /** What was clicked on, when it has a name of its own. */
  readonly drilledTitle: string | null;
  readonly problems: ReadonlyMap<string, FilterProblem>;
  readonly context: FilterContext;
  readonly onChange: (state: ListState) => void;
}

/** Says in words why rows may be missing, with a way to get each back. */
export function FilterChips({ page, state, isDrilled, drilledTitle, problems, context, onChange }: FilterChipsProps) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const chips = [
    ...(isDrilled ? [{ id: 'from', text: drilledTitle ?? texts.drilledChip, icon: <FilterRegular />, without: { ...state, from: null } }] : []),
    ...Object.entries(state.filters).flatMap(([path, typed]) => {
      const field = page.velden.find((other) => other.pad === path);
      const filterField = field && filterFieldOf(field);
      if (!filterField) return [];
      const icon = problems.has(path) ? <ErrorCircleRegular /> : <FilterRegular />;
      return [{ id: path, text: filterChip(typed, filterField, context), icon, without: withFilter(state, path, '') }];
    }),
    ...(state.search.trim() ? [{ id: 'search', text: texts.searchChip(state.search.trim()), icon: <SearchRegular />, without: { ...state, search: '' } }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <TagGroup
      className={styles.root}
      size="small"
      aria-label={texts.activeFilters}
      onDismiss={(_, { value }) => {
        const chip = chips.find((other) => other.id === value);
        if (chip) onChange(chip.without);
      }}
    >
      {chips.map((chip) => (
        <Tag key={chip.id} value={chip.id} dismissible dismissIcon={{ 'aria-label': texts.clearFilter }} icon={chip.icon} appearance="brand">
          {chip.text}
        </Tag>
      ))}
    </TagGroup>
  );
}
