import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CopyRegular, FilterRegular, OpenRegular, WindowNewRegular } from '@fluentui/react-icons';
import { actionsOnRecords } from '../../actions/groups';
import { RecordActionItems } from '../../actions/RecordActionItems';
import { useTexts } from '../../i18n/language';
import type { Page } from '../../pages/definition';
import type { PageRecord } from '../../pages/values';
import { subjectOf } from '../subject';

interface RowMenuProps {
  readonly page: Page;
  readonly record: PageRecord;
  readonly target: HTMLElement;
  /** Null when rows have no card. */
  readonly onOpen: (() => void) | null;
  readonly onOpenInWindow: () => void;
  readonly onChoose: () => void;
  readonly onFilterValue: (() => void) | null;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** What can be done with one row: what the list can do itself, and the actions of the page that are about a record. */
export function RowMenu(props: RowMenuProps) {
  const { page, record, target } = props;
  const { list: texts } = useTexts();
  const actions = actionsOnRecords(page.acties);
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
          {props.onOpen && (
            <>
              <MenuItem icon={<OpenRegular />} onClick={props.onOpen}>
                {texts.open}
              </MenuItem>
              <MenuItem icon={<WindowNewRegular />} onClick={props.onOpenInWindow}>
                {texts.openInWindow}
              </MenuItem>
            </>
          )}
          <MenuItem icon={<CheckmarkCircleRegular />} onClick={props.onChoose}>
            {texts.chooseMore}
          </MenuItem>
          {props.onFilterValue && (
            <MenuItem icon={<FilterRegular />} onClick={props.onFilterValue}>
              {texts.filterOnValue}
            </MenuItem>
          )}
          <MenuItem icon={<CopyRegular />} onClick={props.onCopy}>
            {texts.copyRow}
          </MenuItem>
          {actions.length > 0 && <MenuDivider />}
          <RecordActionItems actions={actions} subject={subjectOf(page, record)} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
