import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/language';
import type { Page } from '../pages/definition';
import { Headlines } from './Headlines';

const cue = { id: 'laat', pagina: 'zaken', filter: '{ laat: { eq: true } }' };
const page = { id: 'start', activiteiten: [cue] } as unknown as Page;
const headlines = [
  { label: 'Welkom', tekst: 'Goedemiddag, Joke', nadruk: 'Joke', pagina: null, filter: null },
  { label: 'Zaken', tekst: 'Drie zaken zijn te laat', nadruk: 'Drie', pagina: 'zaken', filter: cue.filter },
];

function show(prefersStill: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: prefersStill, addEventListener: () => undefined, removeEventListener: () => undefined }));
  render(
    <LanguageProvider>
      <MemoryRouter>
        <Headlines page={page} headlines={headlines} />
      </MemoryRouter>
    </LanguageProvider>,
  );
}

function pass(milliseconds: number) {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

const shown = () => screen.getByText(/^(Welkom|Zaken)$/).textContent;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Headlines', () => {
  it('shows each for five seconds, and goes round', () => {
    show(false);
    pass(4900);
    expect(shown()).toBe('Welkom');
    pass(200);
    expect(shown()).toBe('Zaken');
    pass(5000);
    expect(shown()).toBe('Welkom');
  });

  it('waits while somebody points at it', () => {
    show(false);
    fireEvent.mouseEnter(screen.getByRole('region'));
    pass(20_000);
    expect(shown()).toBe('Welkom');
    fireEvent.mouseLeave(screen.getByRole('region'));
    pass(5000);
    expect(shown()).toBe('Zaken');
  });

  it('stops by a button, and stays at what was chosen', () => {
    show(false);
    fireEvent.click(screen.getByRole('button', { name: 'Kop 2 van 2' }));
    pass(20_000);
    expect(shown()).toBe('Zaken');
    expect(screen.getByRole('link').getAttribute('href')).toBe('/zaken?van=start&activiteit=laat');
    fireEvent.click(screen.getByRole('button', { name: 'Laten wisselen' }));
    pass(5000);
    expect(shown()).toBe('Welkom');
  });

  it('stands still on a device that is asked for less motion', () => {
    show(true);
    pass(20_000);
    expect(shown()).toBe('Welkom');
    expect(screen.queryByRole('button', { name: 'Wisselen stoppen' })).toBeNull();
  });
});
