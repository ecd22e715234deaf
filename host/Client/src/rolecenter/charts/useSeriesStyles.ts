import { makeStyles, tokens } from '@fluentui/react-components';

/** Colours of series; `color`, so that bars, lines and marks can all take it over. */
export const useSeriesStyles = makeStyles({
  0: { color: tokens.colorBrandForeground1 },
  1: { color: tokens.colorPaletteRoyalBlueForeground2 },
  2: { color: tokens.colorPaletteBerryForeground1 },
  3: { color: tokens.colorPaletteMarigoldForeground1 },
});

/** The place of a series among the colours, which come round again. */
export function seriesColor(index: number): 0 | 1 | 2 | 3 {
  return (index % 4) as 0 | 1 | 2 | 3;
}
