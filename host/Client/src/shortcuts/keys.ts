/** A key with its modifiers, as it is written for people: `Alt+Q`, `Shift+F3`, `?`. */
export type Keys = string;

/**
 * Whether an event is these keys. Letters go by the key that was meant, not by the character: Alt+N gives another character on a Mac.
 */
export function isPressed(keys: Keys, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = new Set(parts.slice(0, -1));
  if (wants.has('Alt') !== event.altKey || wants.has('Ctrl') !== (event.ctrlKey || event.metaKey)) return false;
  // A character such as ? already says whether Shift was needed for it.
  if (key.length === 1 && !/[A-Za-z0-9]/.test(key)) return event.key === key;
  if (wants.has('Shift') !== event.shiftKey) return false;
  if (/^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  return event.key === key;
}

/** Whether keys without a modifier would be typed text here. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Whether these keys are a character that can be typed. */
export function isCharacter(keys: Keys): boolean {
  return keys.length === 1;
}

/** What stands on the keys themselves, one by one. */
export function keyNames(keys: Keys): readonly string[] {
  return keys.split('+').map((key) => printed[key] ?? key);
}

const printed: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };
