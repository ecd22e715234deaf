import { describe, expect, it } from 'vitest';
import { isPressed, keyNames } from './keys';

const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);

describe('isPressed', () => {
  it('goes by the key that was meant, whatever character the keyboard makes of it', () => {
    expect(isPressed('Alt+N', press({ altKey: true, key: '˜', code: 'KeyN' }))).toBe(true);
  });

  it('takes no more and no fewer modifiers than are asked', () => {
    expect(isPressed('F3', press({ key: 'F3', shiftKey: true }))).toBe(false);
    expect(isPressed('Shift+F3', press({ key: 'F3' }))).toBe(false);
    expect(isPressed('Shift+F3', press({ key: 'F3', shiftKey: true }))).toBe(true);
  });

  it('leaves AltGr alone, which browsers tell as Ctrl and Alt', () => {
    expect(isPressed('Alt+Q', press({ altKey: true, ctrlKey: true, key: 'ä', code: 'KeyQ' }))).toBe(false);
  });

  it('takes the command key of a Mac for Ctrl', () => {
    expect(isPressed('Ctrl+Enter', press({ metaKey: true, key: 'Enter' }))).toBe(true);
  });

  it('knows a character by itself, with Shift or without', () => {
    expect(isPressed('?', press({ key: '?', shiftKey: true }))).toBe(true);
    expect(isPressed('?', press({ key: '/' }))).toBe(false);
  });
});

describe('keyNames', () => {
  it('are what stands on the keys', () => {
    expect(keyNames('Ctrl+Shift+ArrowUp')).toEqual(['Ctrl', 'Shift', '↑']);
    expect(keyNames('Escape')).toEqual(['Esc']);
    expect(keyNames('?')).toEqual(['?']);
  });
});
