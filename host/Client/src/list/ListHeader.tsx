import {
  Button, makeStyles, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Title3, tokens, ToggleButton, Tooltip,
} from '@fluentui/react-components';
import {
  ChevronDownRegular, ColumnTripleEditRegular, DocumentTableRegular, FilterFilled, FilterRegular, GridRegular, InfoFilled, InfoRegular, LinkRegular,
  MoreHorizontalRegular, ArrowSyncRegular, CheckmarkCircleRegular, EditRegular, SaveRegular, TextBulletListRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language';
import type { Page } from '../pages/definition';
import type { ListView } from './views/listViews';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}`,
    '@container (max-width: 1100px)': { flexWrap: 'wrap' },
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  title: {
    margin: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 639px)': { flexBasis: '100%', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, whiteSpace: 'normal', overflowWrap: 'anywhere', hyphens: 'auto' },
  },
  view: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, maxWidth: '220px', overflow: 'hidden' },
  // Beside the title when there is room for them, else under it: the tools stay where they are.
  actions: { flex: '1 1 0', minWidth: 0, '@container (max-width: 1100px)': { order: 1, flexBasis: '100%' } },
  tools: { display: 'flex', flexShrink: 0, marginLeft: 'auto', gap: tokens.spacingHorizontalXXS },
});

interface ListHeaderProps {
  readonly page: Page;
  readonly view: ListView | null;
  readonly views: readonly ListView[];
  readonly isViewChanged: boolean;
  readonly hasFilterPane: boolean;
  readonly hasFacts: boolean;
  readonly isTiled: boolean;
  readonly isNarrow: boolean;
  readonly search: ReactNode;
  readonly actions: ReactNode;
  readonly onView: (view: ListView | null) => void;
  readonly onViewsWanted: () => void;
  readonly onSaveView: () => void;
  readonly onEditView: () => void;
  readonly onChoose: () => void;
  readonly onFilterPane: () => void;
  readonly onFacts: () => void;
  readonly onTiles: () => void;
  readonly onColumns: () => void;
  readonly onExport: () => void;
  readonly onRefresh: () => void;
  readonly onCopyLink: () => void;
}

/** The top of a list: what it is, how it is looked at, what can be done. */
export function ListHeader(props: ListHeaderProps) {
  const { page, view, views, isViewChanged, hasFilterPane, hasFacts, isTiled, isNarrow, search, actions } = props;
  const styles = useStyles();
  const { list: texts } = useTexts();
  const canFilter = page.recordveld !== null;
  return (
    <div className={styles.root}>
      <Title3 as="h1" className={styles.title}>
        {page.titel}
      </Title3>
      <Menu
        checkedValues={{ view: [view?.id ?? ''] }}
        onOpenChange={(_, data) => {
          if (data.open) props.onViewsWanted();
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.view} appearance="subtle" iconPosition="after" icon={<ChevronDownRegular />} aria-label={texts.viewMenu(view?.title ?? texts.allRows)}>
            {view?.title ?? texts.allRows}
            {isViewChanged ? ' *' : ''}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {[null, ...views].map((other) => (
              <MenuItemRadio
                key={other?.id ?? ''}
                name="view"
                value={other?.id ?? ''}
                onClick={() => {
                  props.onView(other);
                }}
              >
                {other?.title ?? texts.allRows}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            <MenuItem icon={<SaveRegular />} onClick={props.onSaveView}>
              {texts.saveView}
            </MenuItem>
            {view?.saved?.isOwn && (
              <MenuItem icon={<EditRegular />} onClick={props.onEditView}>
                {texts.editView}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {page.zoekvelden.length > 0 && search}
      <div className={styles.actions}>{actions}</div>
      <div className={styles.tools} role="group" aria-label={texts.tools}>
        {canFilter && (
          <Tool
            label={hasFilterPane ? texts.hideFilterPane : texts.showFilterPane}
            keys="Shift+F3"
            isOn={hasFilterPane}
            icon={hasFilterPane ? <FilterFilled /> : <FilterRegular />}
            onClick={props.onFilterPane}
          />
        )}
        {page.feitenblokken.length > 0 && !isNarrow && (
          <Tool
            label={hasFacts ? texts.hideFacts : texts.showFacts}
            keys="Alt+F2"
            isOn={hasFacts}
            icon={hasFacts ? <InfoFilled /> : <InfoRegular />}
            onClick={props.onFacts}
          />
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content={texts.more} relationship="label">
              <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
            </Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<DocumentTableRegular />} onClick={props.onExport}>
                {texts.export}
              </MenuItem>
              <MenuItem icon={<CheckmarkCircleRegular />} onClick={props.onChoose}>
                {texts.chooseMore}
              </MenuItem>
              <MenuItem icon={<ColumnTripleEditRegular />} onClick={props.onColumns}>
                {texts.columns}
              </MenuItem>
              {!isNarrow && (
                <MenuItem icon={isTiled ? <TextBulletListRegular /> : <GridRegular />} onClick={props.onTiles}>
                  {isTiled ? texts.asList : texts.asTiles}
                </MenuItem>
              )}
              <MenuItem icon={<LinkRegular />} onClick={props.onCopyLink}>
                {texts.copyLink}
              </MenuItem>
              <MenuItem icon={<ArrowSyncRegular />} secondaryContent="F5" onClick={props.onRefresh}>
                {texts.refresh}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly keys: string;
  readonly isOn: boolean;
  readonly icon: Parameters<typeof ToggleButton>[0]['icon'];
  readonly onClick: () => void;
}

function Tool({ label, keys, isOn, icon, onClick }: ToolProps) {
  return (
    <Tooltip content={`${label} (${keys})`} relationship="description">
      <ToggleButton appearance="subtle" checked={isOn} aria-keyshortcuts={keys} aria-label={label} icon={icon ?? null} onClick={onClick} />
    </Tooltip>
  );
}
