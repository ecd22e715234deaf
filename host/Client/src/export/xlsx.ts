import { strToU8, zipSync } from 'fflate';

export type ExcelValue = string | number | boolean | null;

/** How the values of a column are stored and shown. */
export type ExcelKind = 'text' | 'number' | 'amount' | 'percentage' | 'date' | 'moment' | 'boolean';

export interface ExcelColumn {
  readonly heading: string;
  readonly kind: ExcelKind;
  /** In characters. */
  readonly width: number;
}

/** Places in the list of cell formats below. */
const formats: Readonly<Record<ExcelKind, number>> = { text: 0, number: 0, boolean: 0, amount: 2, percentage: 3, date: 4, moment: 5 };
const headingFormat = 1;

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/**
 * An Excel file with one sheet: headings that stay in sight and filter, and cells that are numbers, days and truths to Excel too. Days are
 * `2026-03-12`, moments `2026-03-12T14:05:00` in local time.
 */
export function excelFile(sheetName: string, columns: readonly ExcelColumn[], rows: readonly (readonly ExcelValue[])[]): Uint8Array<ArrayBuffer> {
  const part = (text: string) => strToU8(xml + text);
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    ),
    '_rels/.rels': part(`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escape(sheetTitle(sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/styles.xml': part(
      `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': part(sheet(columns, rows)),
  });
}

function sheet(columns: readonly ExcelColumn[], rows: readonly (readonly ExcelValue[])[]): string {
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  const heading = columns.map((column, index) => textCell(`${columnName(index)}1`, column.heading, headingFormat)).join('');
  const lines = rows.map((row, index) => {
    const cells = columns.map((column, place) => cell(`${columnName(place)}${index + 2}`, row[place] ?? null, column.kind)).join('');
    return `<row r="${index + 2}">${cells}</row>`;
  });
  const range = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  return `<worksheet xmlns="${main}"><dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row r="1">${heading}</row>${lines.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

function cell(place: string, value: ExcelValue, kind: ExcelKind): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const number = numberOf(value, kind);
  return number === null ? textCell(place, String(value), 0) : `<c r="${place}" s="${formats[kind]}"><v>${number}</v></c>`;
}

/** The number that a cell holds; null when it has to be text. */
function numberOf(value: string | number, kind: ExcelKind): number | null {
  if (kind === 'text' || kind === 'boolean') return null;
  if (kind === 'date' || kind === 'moment') return dayNumber(String(value));
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  return kind === 'percentage' ? number / 100 : number;
}

/** Days since 30 December 1899, as Excel counts; it has none before 1900, and takes 1900 for a leap year until its March. */
function dayNumber(value: string): number | null {
  const time = Date.parse(value.length === 10 ? `${value}T00:00:00Z` : `${value}Z`);
  const day = (time - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Number.isNaN(day) || day < 61 ? null : day;
}

function textCell(place: string, text: string, format: number): string {
  return `<c r="${place}" t="inlineStr"${format ? ` s="${format}"` : ''}><is><t xml:space="preserve">${escape(text.slice(0, 32_767))}</t></is></c>`;
}

/** A to Z, AA to AZ, and so on. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Excel refuses some characters in the name of a sheet, and more than 31. */
function sheetTitle(name: string): string {
  return name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31).trim() || 'Lijst';
}

function escape(text: string): string {
  return (
    text
      // Characters that XML has no way to write.
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
