import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnName, type ExcelColumn, excelFile, type ExcelKind, type ExcelValue } from './xlsx';

function part(name: string, columns: readonly ExcelColumn[], rows: readonly (readonly ExcelValue[])[]): Document {
  const file = unzipSync(excelFile('Dossiers: [alle]', columns, rows))[name];
  const document = new DOMParser().parseFromString(file ? strFromU8(file) : '', 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

const sheet = 'xl/worksheets/sheet1.xml';
const column = (kind: ExcelKind): ExcelColumn => ({ heading: 'Kop', kind, width: 12 });
function storedCell(kind: ExcelKind, value: ExcelValue) {
  const cell = part(sheet, [column(kind)], [[value]]).querySelector('c[r="A2"]');
  return cell && { text: cell.textContent, type: cell.getAttribute('t'), format: cell.getAttribute('s') };
}

describe('excelFile', () => {
  it.each<[ExcelKind, ExcelValue, unknown]>([
    ['number', 12.5, { text: '12.5', type: null, format: '0' }],
    ['amount', '1234.56', { text: '1234.56', type: null, format: '2' }],
    ['percentage', 25, { text: '0.25', type: null, format: '3' }],
    ['date', '2026-03-12', { text: '46093', type: null, format: '4' }],
    ['moment', '2026-03-12T12:00:00', { text: '46093.5', type: null, format: '5' }],
    ['boolean', true, { text: '1', type: 'b', format: null }],
    ['text', '007', { text: '007', type: 'inlineStr', format: null }],
    ['text', '=1+1', { text: '=1+1', type: 'inlineStr', format: null }],
    ['date', '0001-01-01', { text: '0001-01-01', type: 'inlineStr', format: null }],
    ['number', 'no number', { text: 'no number', type: 'inlineStr', format: null }],
    ['text', null, null],
  ])('keeps a %s: %s', (kind, value, expected) => {
    expect(storedCell(kind, value)).toEqual(expected);
  });

  it('writes any text, without what XML cannot hold', () => {
    expect(storedCell('text', 'a < b & "c"\u0000\u000b ]]>')?.text).toBe('a < b & "c" ]]>');
  });

  it('has headings that filter all rows', () => {
    const document = part(sheet, [column('text'), column('number')], [['a', 1], ['b', 2]]);
    expect(document.querySelector('autoFilter')?.getAttribute('ref')).toBe('A1:B3');
    expect(document.querySelectorAll('row')).toHaveLength(3);
  });

  it('gives the sheet a name that Excel takes', () => {
    expect(part('xl/workbook.xml', [column('text')], []).querySelector('sheet')?.getAttribute('name')).toBe('Dossiers   alle');
  });
});

describe('columnName', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA']])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});
