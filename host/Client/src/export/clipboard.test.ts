import { describe, expect, it } from 'vitest';
import { tableHtml, tableText } from './clipboard';

const table = { headings: ['Nr.', 'Naam'], rows: [['1', 'Jan & <b>Piet</b>'], ['2', 'Straat\t1\nPlaats']] };

describe('a copied table', () => {
  it('has one line per row and one tab per column, whatever stands in the values', () => {
    expect(tableText(table)).toBe('Nr.\tNaam\r\n1\tJan & <b>Piet</b>\r\n2\tStraat 1 Plaats');
  });

  it('shows markup in values as text', () => {
    expect(tableHtml(table)).toContain('<td>Jan &amp; &lt;b&gt;Piet&lt;/b&gt;</td>');
  });
});
