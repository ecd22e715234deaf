import { textOf } from '../pages/values';
import type { Texts } from '../i18n/nl';
import type { EditorField } from './editorField';
import { formatValue } from './format';
import type { Reading } from './useDraft';

/** What reading typed text depends on. */
export interface TypingContext {
  readonly locale: string;
  readonly texts: Texts;
}

/** A value in the notation in which people type it: with all its decimals. */
export function writeTyped(value: unknown, field: EditorField, { locale, texts }: TypingContext): string {
  if (value === null || value === undefined || value === '') return '';
  if (field.vorm === 'GETAL' || field.vorm === 'PERCENTAGE') return Number(value).toLocaleString(locale, { maximumFractionDigits: 10, useGrouping: false });
  return formatValue(value, field, locale, texts);
}

/** Reads a number, day or moment. */
export function readTyped(typed: string, field: EditorField, context: TypingContext): Reading {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null, display: '' };
  const value = isDay(field) ? readDay(text) : readNumber(text);
  if (value === null) return { ok: false, message: (isDay(field) ? context.texts.fields.notADate : context.texts.fields.notANumber)(text) };
  return { ok: true, value, display: formatValue(value, field, context.locale, context.texts) };
}

function isDay(field: EditorField): boolean {
  return field.vorm === 'DATUM' || field.vorm === 'TIJDSTIP';
}

function readNumber(text: string): number | null {
  const value = Number(text.replaceAll('.', '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

function readDay(text: string): string | null {
  const match = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{2}|\d{4})$/.exec(text);
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}

/** The part of a value that a calendar shows. */
export function dayOf(value: unknown): string {
  return textOf(value).slice(0, 10);
}
