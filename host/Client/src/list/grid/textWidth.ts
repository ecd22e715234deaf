/** For where nothing can be measured. */
const character = 7.5;

/** Measures texts in the letters that the program is written in now: how wide each is on the screen, in pixels. */
export function textMeasure(): (text: string, isBold: boolean) => number {
  // Fonts differ by device, so a count of letters says too little.
  const drawing = document.createElement('canvas').getContext('2d');
  if (!drawing) return (text) => text.length * character;
  const frame = document.getElementById('root')?.firstElementChild ?? document.body;
  const { fontFamily } = getComputedStyle(frame);
  return (text, isBold) => {
    drawing.font = `${isBold ? 600 : 400} 14px ${fontFamily}`;
    return drawing.measureText(text).width;
  };
}
