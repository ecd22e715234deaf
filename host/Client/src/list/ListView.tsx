import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ActionBar } from '../actions/ActionBar';
import { Still } from '../app/Still';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import { useFollow } from '../pages/useFollow';
import { usePersonal } from '../personal/usePersonal';
import { FactPane } from './facts/FactPane';
import { FilterChips } from './filters/FilterChips';
import { FilterPane } from './filters/FilterPane';
import type { GridHandle } from './grid/Grid';
import { type ListDialog, ListDialogs } from './ListDialogs';
import { ListHeader } from './ListHeader';
import { ListRows } from './ListRows';
import { ListStatus } from './ListStatus';
import { OpenMenus } from './OpenMenus';
import { SearchField } from './SearchField';
import { useHasRoom } from './useHasRoom';
import { useList } from './useList';
import { useListCommands } from './useListCommands';
import { useListKeys } from './useListKeys';
import { useListMenus } from './useListMenus';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, containerType: 'inline-size' },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rows: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
  /** The filter pane takes the whole of a phone. */
  covered: { display: 'none' },
});

/** With both panes beside them, rows need this to show more than their first columns. */
const roomForBothPanes = 1200;

/** A list page. */
export function ListView({ page }: { readonly page: Page }) {
  const styles = useStyles();
  const { list: texts } = useTexts();
  const grid = useRef<GridHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  const list = useList(page, grid, useHasRoom(root, roomForBothPanes));
  useFollow(page, 'rows');
  const { state, change, panes } = list;
  const [tiled, setTiled] = usePersonal<boolean>('tiles');
  const isTiled = list.isNarrow || (tiled ?? false);
  const [dialog, setDialog] = useState<ListDialog | null>(null);
  const menus = useListMenus();
  const commands = useListCommands(list, menus);
  useListKeys({
    onFilterPane: panes.toggleFilters,
    onFacts: page.feitenblokken.length > 0 ? panes.toggleFacts : null,
    onResetFilters: commands.resetFilters,
    onRefresh: commands.refresh,
  });

  const focusGrid = () => {
    grid.current?.focus();
  };
  return (
    <div className={styles.root} ref={root}>
      <ListHeader
        page={page}
        view={list.view}
        views={list.views}
        isViewChanged={list.isViewChanged}
        hasFilterPane={panes.filters}
        hasFacts={panes.facts}
        isTiled={isTiled}
        isNarrow={list.isNarrow}
        search={
          <SearchField
            title={page.titel}
            text={state.search}
            onSearch={(search) => {
              change({ ...state, search }, { replace: true });
            }}
            onLeave={focusGrid}
          />
        }
        actions={<ActionBar main actions={page.acties} subjects={list.subjects} label={page.titel} />}
        onView={commands.chooseView}
        onViewsWanted={list.wantViews}
        onSaveView={() => {
          setDialog('saveView');
        }}
        onEditView={() => {
          setDialog('editView');
        }}
        onChoose={() => {
          list.setChoosing(true);
        }}
        onFilterPane={panes.toggleFilters}
        onFacts={panes.toggleFacts}
        onTiles={() => {
          setTiled(!isTiled);
        }}
        onColumns={() => {
          setDialog('columns');
        }}
        onExport={() => {
          setDialog('export');
        }}
        onRefresh={commands.refresh}
        onCopyLink={() => void commands.copyLink()}
      />
      <FilterChips page={page} state={state} isDrilled={state.from !== null} drilledTitle={list.drilledTitle} problems={list.problems} context={list.context} onChange={change} />
      {list.isViewMissing && (
        <MessageBar intent="info">
          <MessageBarBody>{texts.viewMissing}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.body}>
        {panes.filters && (
          <FilterPane
            isNarrow={list.isNarrow}
            onHide={panes.closeFilters}
            page={page}
            state={state}
            views={list.views}
            problems={list.problems}
            context={list.context}
            opened={panes.opened}
            focused={panes.focused}
            onOpen={panes.openFilter}
            onClose={panes.closeFilter}
            onChange={change}
            onView={commands.chooseView}
            onLeave={focusGrid}
          />
        )}
        <Still className={mergeClasses(styles.rows, list.isNarrow && panes.filters && styles.covered)}>
          <ListRows list={list} commands={commands} menus={menus} grid={grid} isTiled={isTiled} />
        </Still>
        {/* An empty list has nothing to tell more of. */}
        {panes.facts && list.rows.total !== 0 && <FactPane page={page} record={list.restingRecord} />}
      </div>
      <ListStatus list={list} />
      <ListDialogs
        list={list}
        open={dialog}
        onClose={() => {
          setDialog(null);
        }}
      />
      <OpenMenus list={list} commands={commands} menus={menus} grid={grid} />
    </div>
  );
}
