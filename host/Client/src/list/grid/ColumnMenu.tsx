import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, EyeOffRegular, FilterDismissRegular, FilterRegular } from '@fluentui/react-icons';
import { useTexts } from '../../i18n/language';
import type { Field } from '../../pages/definition';
import type { Sort } from '../listState';

interface ColumnMenuProps {
  readonly field: Field;
  readonly target: HTMLElement;
  readonly sort: Sort | null;
  readonly canFilter: boolean;
  readonly isFiltered: boolean;
  readonly onSort: (descending: boolean | null) => void;
  readonly onFilter: () => void;
  /** Null when there is no current row with a value. */
  readonly onFilterValue: (() => void) | null;
  readonly onClearFilter: () => void;
  readonly onWidth: (by: number) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onHide: () => void;
  readonly onClose: () => void;
}

const step = 40;

/** What can be done with a column: by the mouse at its heading too, but all of it by the keyboard. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { field, target, sort, canFilter, isFiltered } = props;
  const { list: texts } = useTexts();
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_, data) => {
        if (!data.open) props.onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          {field.sorteerpad !== null && (
            <>
              <MenuItem
                icon={<ArrowUpRegular />}
                onClick={() => {
                  props.onSort(false);
                }}
              >
                {texts.sortAscending}
              </MenuItem>
              <MenuItem
                icon={<ArrowDownRegular />}
                onClick={() => {
                  props.onSort(true);
                }}
              >
                {texts.sortDescending}
              </MenuItem>
              {sort?.path === field.pad && (
                <MenuItem
                  onClick={() => {
                    props.onSort(null);
                  }}
                >
                  {texts.sortNone}
                </MenuItem>
              )}
              <MenuDivider />
            </>
          )}
          {canFilter && (
            <>
              <MenuItem icon={<FilterRegular />} secondaryContent="Shift+Alt+F3" onClick={props.onFilter}>
                {texts.filterColumn}
              </MenuItem>
              {props.onFilterValue && (
                <MenuItem secondaryContent="Alt+F3" onClick={props.onFilterValue}>
                  {texts.filterOnValue}
                </MenuItem>
              )}
              {isFiltered && (
                <MenuItem icon={<FilterDismissRegular />} onClick={props.onClearFilter}>
                  {texts.clearFilter}
                </MenuItem>
              )}
              <MenuDivider />
            </>
          )}
          <MenuItem
            persistOnClick
            onClick={() => {
              props.onWidth(step);
            }}
          >
            {texts.wider}
          </MenuItem>
          <MenuItem
            persistOnClick
            onClick={() => {
              props.onWidth(-step);
            }}
          >
            {texts.narrower}
          </MenuItem>
          <MenuItem
            onClick={() => {
              props.onMove(-1);
            }}
          >
            {texts.moveLeft}
          </MenuItem>
          <MenuItem
            onClick={() => {
              props.onMove(1);
            }}
          >
            {texts.moveRight}
          </MenuItem>
          <MenuItem icon={<EyeOffRegular />} onClick={props.onHide}>
            {texts.hideColumn}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
