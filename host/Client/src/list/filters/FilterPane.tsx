import { Button, Input, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular, FilterDismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type FilterContext, filterFieldOf, type FilterProblem } from '../../filter';
import { useTexts } from '../../i18n/language';
import type { Field, Page } from '../../pages/definition';
import { isFiltered, type ListState, withFilter } from '../listState';
import type { ListView } from '../views/listViews';
import { FieldFilter } from './FieldFilter';

const useStyles = makeStyles({
  root: {
    width: '264px',
    flexShrink: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
  },
  narrow: { width: '100%', borderRight: 'none' },
  show: { width: '100%', marginTop: tokens.spacingVerticalXL },
  wide: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
  section: { marginBottom: tokens.spacingVerticalXL },
  views: { listStyleType: 'none', margin: 0, padding: 0 },
  view: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, minWidth: 0 },
  chosen: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1Selected, borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalS },
});

interface FilterPaneProps {
  /** On a phone it covers the rows, and has a button to see them again. */
  readonly isNarrow: boolean;
  readonly onHide: () => void;
  readonly page: Page;
  readonly state: ListState;
  readonly views: readonly ListView[];
  readonly problems: ReadonlyMap<string, FilterProblem>;
  readonly context: FilterContext;
  /** Fields that somebody wants to filter on and typed nothing for yet. */
  readonly opened: readonly string[];
  /** The field whose filter gets the focus. */
  readonly focused: string | null;
  readonly onOpen: (path: string) => void;
  readonly onClose: (path: string) => void;
  readonly onChange: (state: ListState) => void;
  readonly onView: (view: ListView | null) => void;
  readonly onLeave: () => void;
}

/** Views, and a filter per field: of every field of the list, also of columns that are hidden. */
export function FilterPane(props: FilterPaneProps) {
  const { isNarrow, onHide, page, state, views, problems, context, opened, focused, onOpen, onClose, onChange, onView, onLeave } = props;
  const styles = useStyles();
  const { list: texts } = useTexts();
  const shown = [...new Set([...Object.keys(state.filters), ...opened])].flatMap((path) => page.velden.find((field) => field.pad === path) ?? []);
  const others = page.velden.filter((field) => filterFieldOf(field) !== null && !shown.includes(field));
  return (
    <aside
      className={mergeClasses(styles.root, isNarrow && styles.narrow)}
      id="filters"
      aria-label={texts.filterPane}
      onKeyDown={(event) => {
        if (event.ctrlKey && event.key === 'Enter') onLeave();
      }}
    >
      <section className={styles.section}>
        <Subtitle2 as="h2" block className={styles.title}>
          {texts.views}
        </Subtitle2>
        <ul className={styles.views}>
          {[null, ...views].map((view) => (
            <li key={view?.id ?? ''}>
              <Button
                appearance="subtle"
                className={mergeClasses(styles.view, state.view === (view?.id ?? null) && styles.chosen)}
                aria-pressed={state.view === (view?.id ?? null)}
                onClick={() => {
                  onView(view);
                }}
              >
                {view?.title ?? texts.allRows}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {page.recordveld !== null && (
        <section>
          <Subtitle2 as="h2" block className={styles.title}>
            {texts.filterBy}
          </Subtitle2>
          <div className={styles.filters}>
            {shown.map((field) => (
              <FieldFilter
                key={field.pad}
                field={field}
                text={state.filters[field.pad] ?? ''}
                problem={problems.get(field.pad) ?? null}
                context={context}
                hasFocus={focused === field.pad}
                onChange={(text) => {
                  if (text === '') onOpen(field.pad);
                  onChange(withFilter(state, field.pad, text));
                }}
                onRemove={() => {
                  onClose(field.pad);
                  onChange(withFilter(state, field.pad, ''));
                }}
              />
            ))}
          </div>
          <FieldMenu fields={others} onChoose={onOpen} />
          {isFiltered(state) && (
            <Button
              className={styles.wide}
              appearance="subtle"
              icon={<FilterDismissRegular />}
              onClick={() => {
                for (const field of shown) onClose(field.pad);
                onChange({ ...state, view: null, filters: {}, search: '' });
              }}
            >
              {texts.resetFilters}
            </Button>
          )}
        </section>
      )}
      {isNarrow && (
        <Button className={styles.show} appearance="primary" onClick={onHide}>
          {texts.done}
        </Button>
      )}
    </aside>
  );
}

interface FieldMenuProps {
  readonly fields: readonly Field[];
  readonly onChoose: (path: string) => void;
}

/** The fields that have no filter yet, to be found by a part of their name. */
function FieldMenu({ fields, onChoose }: FieldMenuProps) {
  const { list: texts } = useTexts();
  const [search, setSearch] = useState('');
  const found = fields.filter((field) => field.titel.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()));
  if (fields.length === 0) return null;
  return (
    <Menu
      onOpenChange={() => {
        setSearch('');
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<AddRegular />}>
          {texts.addFilter}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        {fields.length > 8 && (
          <Input
            autoFocus
            aria-label={texts.addFilterHelp}
            placeholder={texts.addFilterHelp}
            value={search}
            contentAfter={search ? <DismissRegular aria-hidden /> : null}
            onChange={(_, data) => {
              setSearch(data.value);
            }}
          />
        )}
        <MenuList>
          {found.map((field) => (
            <MenuItem
              key={field.pad}
              onClick={() => {
                onChoose(field.pad);
              }}
            >
              {field.titel}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
