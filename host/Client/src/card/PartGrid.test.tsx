import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useState } from 'react';
import { LanguageProvider } from '../i18n/language';
import type { Part } from '../pages/definition';
import { anAction } from '../testing/action';
import { testField } from '../testing/field';
import { CardContext, type OpenCard } from './CardContext';
import { Drafts } from './drafts';
import { PartGrid } from './PartGrid';
import { SaveQueue } from './saveQueue';

const start = vi.fn();
const send = vi.fn(() => Promise.resolve());
vi.mock('../actions/ActionRunner', () => ({ useStartAction: () => start }));

const note = anAction({ id: 'note', titel: 'Opmerking toevoegen' });
const part = {
  id: 'lines',
  titel: 'Regels',
  pad: 'lines',
  velden: [testField('what', { titel: 'Omschrijving', invoer: 'what' }), testField('notes', { titel: 'Opmerkingen', actie: 'note' }), testField('hours', { titel: 'Uren', vorm: 'GETAL', type: 'Int', invoer: 'hours' })],
  acties: [note],
  wijzigmutatie: 'change',
  verwijderactie: null,
  toonactie: null,
} as unknown as Part;
const lines = [
  { id: '1', what: 'Bellen', notes: 'Nee', hours: 3 },
  { id: '2', what: 'Schrijven', notes: 'Ja', hours: 5 },
];

function Shown() {
  const [selected, select] = useState<string | null>(null);
  return <PartGrid part={part} lines={lines} selected={selected} onSelect={select} onAdd={null} tall={false} />;
}

function show() {
  const queue = new SaveQueue({ send, known: () => ({ version: 1, read: () => ({ value: 5, display: '5' }) }), reload: () => Promise.resolve(), wait: () => Promise.resolve() });
  const card = { page: { id: 'case' }, recordKey: 'c', record: { id: 'c' }, queue, saves: queue.current(), drafts: new Drafts() } as unknown as OpenCard;
  const client = new QueryClient();
  client.setQueryData(['pageVariables'], { paginavariabelen: [], schil: { geslotenDagen: [] } });
  render(
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <MemoryRouter>
          <CardContext value={card}>
            <Shown />
          </CardContext>
        </MemoryRouter>
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

const row = (text: string) => {
  const found = screen.getAllByRole('row').find((candidate) => candidate.textContent.includes(text));
  if (!found) throw new Error(`There is no row with ${text}.`);
  return within(found);
};
const nee = () => screen.getByRole('button', { name: 'Opmerkingen: Nee' });
const isEditing = () => screen.queryByRole('textbox') !== null;

describe('PartGrid', () => {
  beforeEach(() => {
    start.mockClear();
    send.mockClear();
    show();
  });

  it('keeps an editor where it is until the click beside it is made, or the click would end on what moved there', () => {
    fireEvent.click(row('Schrijven').getByText('Schrijven'));
    expect(isEditing()).toBe(true);

    fireEvent.pointerDown(nee());
    nee().focus();
    expect(isEditing()).toBe(true);

    fireEvent.pointerUp(nee());
    fireEvent.click(nee());
    expect(isEditing()).toBe(false);
    expect(start).toHaveBeenCalledWith({ action: note, subjects: [expect.objectContaining({ record: lines[0], card: { id: 'c' } })] });
  });

  it('lets a pointer go that was moved away, and makes the cell current that it went down on', async () => {
    fireEvent.click(row('Schrijven').getByText('Schrijven'));
    fireEvent.pointerDown(nee());
    nee().focus();
    fireEvent.pointerUp(document.body);
    await vi.waitFor(() => {
      expect(isEditing()).toBe(false);
    });
    expect(start).not.toHaveBeenCalled();
  });

  it('begins to edit with one click in another cell', () => {
    fireEvent.click(row('Schrijven').getByText('Schrijven'));
    const cell = row('Bellen').getByText('Bellen');
    fireEvent.pointerDown(cell);
    cell.closest('td')?.focus();
    fireEvent.pointerUp(cell);
    fireEvent.click(cell);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Bellen');
  });

  it('keeps what cannot be read, with its message and the focus, when another cell or the menu of a line is clicked', async () => {
    fireEvent.click(row('Schrijven').getByText('5'));
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Uren' });
    const press = (target: HTMLElement, focused: HTMLElement | null) => {
      fireEvent.pointerDown(target);
      act(() => focused?.focus());
      fireEvent.pointerUp(target);
      fireEvent.click(target);
    };
    act(() => {
      box.focus();
    });
    fireEvent.change(box, { target: { value: 'veel' } });

    const other = row('Bellen').getByText('Bellen');
    press(other, other.closest('td'));
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('veel');
    expect(screen.getByRole('alert').textContent).not.toBe('');

    // Put right, it is handed over and the other cell can be edited.
    fireEvent.change(box, { target: { value: '4' } });
    press(other, other.closest('td'));
    await vi.waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Bellen');
    });
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ id: '2' }), 1, 'hours', 4);
  });

  it('does with Enter on a cell what a click on its value does, and has the value itself skipped by Tab', () => {
    expect(nee().tabIndex).toBe(-1);
    const cell = nee().closest('td');
    act(() => cell?.focus());
    fireEvent.keyDown(cell ?? document.body, { key: 'Enter' });
    expect(start).toHaveBeenCalledTimes(1);
  });
});
