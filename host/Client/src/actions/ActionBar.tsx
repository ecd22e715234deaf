import { makeStyles, Menu, MenuButton, MenuDivider, MenuGroup, MenuGroupHeader, MenuList, MenuPopover, MenuTrigger, tokens, Toolbar, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { AddRegular, ChevronDownRegular, FlashRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/language';
import type { Action } from '../pages/definition';
import { useShortcut } from '../shortcuts/Shortcuts';
import { useMemo } from 'react';
import { useIsNarrow } from '../app/useIsNarrow';
import { ActionItem } from './ActionItem';
import { type StartedAction, useStartAction } from './ActionRunner';
import { useOfferActions } from '../search/offeredActions';
import { groupsOf } from './groups';
import type { Subject } from './input';
import { useWhyNot } from './useWhyNot';

const useStyles = makeStyles({
  // Of the same letters as the menus beside it.
  small: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  bar: { flexWrap: 'wrap', padding: 0, gap: tokens.spacingHorizontalXS },
});

interface ActionBarProps {
  readonly actions: readonly Action[];
  /** What the actions are done with: the card's record, or the selected rows. */
  readonly subjects: readonly Subject[];
  /** Accessible name: what the actions are about. */
  readonly label: string;
  readonly size?: 'small' | 'medium';
  /** True where Alt+N and F9 mean these actions: once on a page. */
  readonly main?: boolean;
  readonly onDone?: () => void;
}

/** The actions of a page or part: what makes something new and what the page is for as buttons, the rest in menus. */
export function ActionBar({ actions, subjects, label, size = 'medium', main = false, onDone }: ActionBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useIsNarrow();
  const start = useStartAction();
  const whyNot = useWhyNot();
  const run = (action: Action) => {
    start(started(action, subjects, onDone));
  };
  const tryRun = (action: Action | undefined) => {
    if (!action || whyNot(action, subjects) !== null) return false;
    run(action);
    return true;
  };
  const buttons = actions.filter((action) => action.hoofdactie || action.groep === 'NIEUW').slice(0, narrow ? 1 : size === 'medium' ? 3 : 1);
  // One step stands out, of those that can be done; two would be none.
  const primary = size === 'medium' ? buttons.find((action) => action.hoofdactie && whyNot(action, subjects) === null) : undefined;
  useShortcut(main ? 'Alt+N' : null, texts.actions.new, texts.shortcuts.page, () => tryRun(actions.find((action) => action.groep === 'NIEUW')));
  useShortcut(main ? 'F9' : null, texts.actions.main, texts.shortcuts.page, () => tryRun(actions.find((action) => action.hoofdactie)));
  const offered = useMemo(
    () =>
      main
        ? actions.map((action) => ({
            action,
            reason: whyNot(action, subjects),
            run: () => {
              start(started(action, subjects, onDone));
            },
          }))
        : [],
    [main, actions, subjects, onDone, start, whyNot],
  );
  useOfferActions(offered);
  if (actions.length === 0) return null;
  const groups = groupsOf(actions.filter((action) => !buttons.includes(action)));
  return (
    <Toolbar className={styles.bar} aria-label={texts.actions.barOf(label)} size={size}>
      {buttons.map((action) => {
        const reason = whyNot(action, subjects);
        return (
          <Tooltip key={action.id} content={reason ?? action.help ?? action.titel} relationship="description" positioning="below">
            <ToolbarButton
              {...(size === 'small' && { className: styles.small })}
              icon={action.groep === 'NIEUW' ? <AddRegular /> : <FlashRegular />}
              appearance={action === primary ? 'primary' : 'subtle'}
              aria-disabled={reason !== null}
              {...(reason === null && {
                onClick: () => {
                  run(action);
                },
              })}
            >
              {action.titel}
            </ToolbarButton>
          </Tooltip>
        );
      })}
      {narrow || groups.length < 2 ? (
        <AllActions groups={groups} narrow={narrow} size={size} subjects={subjects} onRun={run} />
      ) : (
        groups.map(({ group, actions: own }) => (
          <Menu key={group}>
            <MenuTrigger>
              <MenuButton appearance="subtle" size={size} menuIcon={<ChevronDownRegular />}>
                {texts.actions.groups[group]}
              </MenuButton>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {own.map((action) => (
                  <ActionItem key={action.id} action={action} reason={whyNot(action, subjects)} onRun={run} />
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        ))
      )}
    </Toolbar>
  );
}

function started(action: Action, subjects: readonly Subject[], onDone: (() => void) | undefined): StartedAction {
  return { action, subjects: action.bereik !== 'PAGINA' ? subjects : [subjects[0] ?? { record: null, card: null }], ...(onDone && { onDone }) };
}

interface AllActionsProps {
  readonly groups: ReturnType<typeof groupsOf>;
  readonly narrow: boolean;
  readonly size: 'small' | 'medium';
  readonly subjects: readonly Subject[];
  readonly onRun: (action: Action) => void;
}

/** One menu for everything, where there is no room for more. */
function AllActions({ groups, narrow, size, subjects, onRun }: AllActionsProps) {
  const texts = useTexts();
  const whyNot = useWhyNot();
  const [only] = groups;
  if (!only) return null;
  return (
    <Menu>
      <MenuTrigger>
        <MenuButton appearance="subtle" size={size} icon={narrow ? <MoreHorizontalRegular /> : null} menuIcon={narrow ? null : <ChevronDownRegular />}>
          {groups.length === 1 ? texts.actions.groups[only.group] : texts.actions.groups.ACTIES}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {groups.map(({ group, actions }, index) => (
            <MenuGroup key={group}>
              {index > 0 && <MenuDivider />}
              {groups.length > 1 && <MenuGroupHeader>{texts.actions.groups[group]}</MenuGroupHeader>}
              {actions.map((action) => (
                <ActionItem key={action.id} action={action} reason={whyNot(action, subjects)} onRun={onRun} />
              ))}
            </MenuGroup>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
