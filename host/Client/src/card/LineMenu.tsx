import { Button, Menu, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreVerticalRegular } from '@fluentui/react-icons';
import { actionsOnRecords } from '../actions/groups';
import { RecordActionItems } from '../actions/RecordActionItems';
import { useTexts } from '../i18n/language';
import type { Part } from '../pages/definition';
import type { PageRecord } from '../pages/values';
import { useLineSubject } from './useLineSubject';

interface Props {
  readonly part: Part;
  readonly line: PageRecord;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly tabbable: boolean;
}

/** What can be done with one line. */
export function LineMenu({ part, line, open, onOpen, tabbable }: Props) {
  const texts = useTexts();
  const subjectOf = useLineSubject(part);
  const actions = actionsOnRecords(part.acties);
  if (actions.length === 0) return null;
  return (
    <Menu
      open={open}
      onOpenChange={(_, data) => {
        onOpen(data.open);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<MoreVerticalRegular />} aria-label={texts.card.lineMenu} tabIndex={tabbable ? 0 : -1} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <RecordActionItems actions={actions} subject={subjectOf(line)} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
