import { type BrandVariants, createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';

/** The green-blue that Business Central users know as its own. */
const brand: BrandVariants = {
  10: '#001a17',
  20: '#002a25',
  30: '#003a34',
  40: '#004a42',
  50: '#005a51',
  60: '#006a60',
  70: '#00796d',
  80: '#00857a',
  90: '#209388',
  100: '#3fa197',
  110: '#5baea6',
  120: '#76bbb4',
  130: '#91c9c3',
  140: '#acd6d2',
  150: '#c8e4e1',
  160: '#e4f2f0',
};

export type ThemeName = 'light' | 'dark' | 'contrast';

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    ...createLightTheme(brand),
    // One step darker than the default: white text on the brand has to reach 4.5:1, and so has amber text on a selected row.
    colorBrandBackground: brand[70],
    colorBrandBackgroundHover: brand[60],
    colorBrandForeground1: brand[70],
    colorBrandForegroundLink: brand[60],
    colorStatusWarningForeground1: '#8a3707',
    colorStatusWarningForeground3: '#8a3707',
  },
  dark: {
    ...createDarkTheme(brand),
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    // Lighter than the default, for the same reason.
    colorStatusDangerForeground1: '#eeacb2',
    colorStatusSuccessForeground1: '#9fd89f',
  },
  contrast: steady(teamsHighContrastTheme),
};

/**
 * The library turns colours round where something is pointed at or selected: black on cyan. Values have colours of their own, which
 * would not be seen there; so the background stays dark, and what is current has its line and bold letters.
 */
function steady(theme: Theme): Theme {
  const names = Object.keys(theme);
  const backgrounds = names.filter((name) => /^color(Neutral|Subtle|Transparent)Background\d?(Hover|Pressed|Selected)$/.test(name));
  const letters = names.filter((name) => /^colorNeutralForeground\d?(Brand)?(Hover|Pressed|Selected)$/.test(name));
  return {
    ...theme,
    ...Object.fromEntries(backgrounds.map((name) => [name, '#3d3d3d'])),
    ...Object.fromEntries(letters.map((name) => [name, '#ffffff'])),
  };
}
