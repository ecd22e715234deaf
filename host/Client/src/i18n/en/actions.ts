import type { Texts } from '../nl';

export const actions: Texts['actions'] = {
  groups: { NIEUW: 'New', VERWERKEN: 'Process', FUNCTIE: 'Functions', BEHEREN: 'Manage', NAVIGEREN: 'Related', ACTIES: 'Actions' },
  barOf: (what: string) => `Actions: ${what}`,
  new: 'New',
  main: 'Main step of this page',
  selectFirst: 'Select a row first.',
  notNow: 'This cannot be done now.',
  done: (action: string) => `${action.replace('…', '')}: done`,
  doneMany: (action: string, done: number, all: number) => `${action.replace('…', '')}: ${done} of ${all} done`,
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  required: 'Fill this in.',
  about: (count: number) => `You do this for ${count} rows.`,
  progress: (done: number, all: number) => `${done} of ${all}`,
  onePerLine: 'One on each line.',
  row: (what: string, number: number) => `${what}, row ${number}`,
  addRow: (what: string) => `${what}: add a row`,
  removeRow: (row: string) => `Remove ${row}`,
  preview: 'Preview',
};
