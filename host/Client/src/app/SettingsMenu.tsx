import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { BookQuestionMarkRegular, KeyboardRegular, PersonRegular, SettingsRegular, SignOutRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { type LanguageCode, useLanguage } from '../i18n/language';
import { Boundary } from './Boundary';
import type { ThemeName } from './theme';
import { useThemeChoice } from './themeChoice';
import { useShell } from './useShell';

interface SettingsMenuProps {
  readonly className: string;
  readonly onHelp: () => void;
  readonly onShortcuts: () => void;
}

/** Who works here, and how it looks on this device. */
export function SettingsMenu({ className, onHelp, onShortcuts }: SettingsMenuProps) {
  const { code, texts, change } = useLanguage();
  const { chosen, choose } = useThemeChoice();
  const client = useQueryClient();
  return (
    <Menu
      checkedValues={{ theme: [chosen ?? 'system'], language: [code] }}
      onCheckedValueChange={(_, { name, checkedItems: [item] }) => {
        if (name === 'theme') choose(item === 'system' ? null : (item as ThemeName));
        else {
          change(item as LanguageCode);
          // Captions come with the definitions, in the language of the question.
          void client.invalidateQueries();
        }
      }}
    >
      <MenuTrigger>
        <Tooltip content={texts.frame.settings} relationship="label">
          <Button className={className} appearance="transparent" icon={<SettingsRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>
              <Boundary>
                <UserName />
              </Boundary>
            </MenuGroupHeader>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.frame.theme}</MenuGroupHeader>
            {(['system', 'light', 'dark', 'contrast'] as const).map((name) => (
              <MenuItemRadio key={name} name="theme" value={name}>
                {texts.frame.themes[name]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.frame.language}</MenuGroupHeader>
            {(['nl', 'en'] as const).map((name) => (
              <MenuItemRadio key={name} name="language" value={name} lang={name}>
                {texts.frame.languages[name]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<BookQuestionMarkRegular />} onClick={onHelp}>
            {texts.frame.help}
          </MenuItem>
          <MenuItem icon={<KeyboardRegular />} secondaryContent="?" onClick={onShortcuts}>
            {texts.frame.shortcuts}
          </MenuItem>
          <MenuItemLink href="/graphql" target="_blank">
            {texts.frame.graphiql}
          </MenuItemLink>
          <MenuDivider />
          <MenuItemLink icon={<PersonRegular />} href="/aanmelden/account">
            {texts.frame.account}
          </MenuItemLink>
          <MenuItem icon={<SignOutRegular />} onClick={signOut}>
            {texts.frame.signOut}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** By a form, as from a page without a script: the answer leads to another page. */
function signOut() {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/afmelden';
  document.body.append(form);
  form.submit();
}

function UserName() {
  const { gebruiker } = useShell();
  return gebruiker.team ? `${gebruiker.naam} · ${gebruiker.team}` : gebruiker.naam;
}
