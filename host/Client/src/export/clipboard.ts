/** A table as text with tabs, for spreadsheets, and as HTML, for letters and mail. */
export interface CopiedTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export async function copyTable(table: CopiedTable): Promise<void> {
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([tableText(table)], { type: 'text/plain' }),
      'text/html': new Blob([tableHtml(table)], { type: 'text/html' }),
    }),
  ]);
}

export function tableText({ headings, rows }: CopiedTable): string {
  // A tab or line end in a value would be another cell or row.
  return [headings, ...rows].map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')).join('\r\n');
}

export function tableHtml({ headings, rows }: CopiedTable): string {
  const line = (cells: readonly string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${line(headings, 'th')}${rows.map((cells) => line(cells, 'td')).join('')}</table>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
