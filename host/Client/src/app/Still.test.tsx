import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Still } from './Still';

const row = (text: string) => (
  <Still>
    <div role="row">{text}</div>
  </Still>
);

describe('what people press on', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stays until they have let it go, and their click was made', () => {
    const { rerender } = render(row('before'));
    fireEvent.pointerDown(screen.getByRole('row'));
    rerender(row('after'));
    expect(screen.getByRole('row').textContent).toBe('before');

    fireEvent.pointerUp(screen.getByRole('row'));
    expect(screen.getByRole('row').textContent).toBe('before');
    act(() => {
      vi.runAllTimers();
    });

    expect(screen.getByRole('row').textContent).toBe('after');
  });

  it('goes on when the press becomes something else: scrolling with a finger, dragging a link', () => {
    const { rerender } = render(row('before'));
    fireEvent.pointerDown(screen.getByRole('row'));
    rerender(row('after'));
    fireEvent.pointerCancel(window);
    act(() => {
      vi.runAllTimers();
    });

    expect(screen.getByRole('row').textContent).toBe('after');
  });

  it('is drawn anew while somebody drags a scroll bar beside it', () => {
    const { rerender, container } = render(row('before'));
    fireEvent.pointerDown(container.firstElementChild ?? container);
    rerender(row('after'));

    expect(screen.getByRole('row').textContent).toBe('after');
  });
});
