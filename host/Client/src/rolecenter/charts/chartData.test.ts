import { describe, expect, it } from 'vitest';
import type { Chart } from '../../pages/definition';
import { axisEnd, chartData, chartPaths, hasNumbers } from './chartData';
import { pathOf } from './LineChart';

const ofRecord = { titel: 'Op tijd', pad: 'antwoord', categorie: null, reeksen: [{ titel: 'Twee dagen', pad: 'twee' }, { titel: 'Vijf dagen', pad: 'vijf' }] } as unknown as Chart;
const ofList = { titel: 'Per maand', pad: 'maanden', categorie: 'maand.naam', reeksen: [{ titel: 'Begonnen', pad: 'begonnen' }, { titel: 'Klaar', pad: 'klaar' }] } as unknown as Chart;

describe('chartData', () => {
  it('makes a bar of every series of a record', () => {
    expect(chartPaths(ofRecord)).toEqual(['antwoord.twee', 'antwoord.vijf']);
    expect(chartData(ofRecord, { antwoord: { twee: 61.5, vijf: null } })).toEqual({
      categories: ['Twee dagen', 'Vijf dagen'],
      series: [{ title: 'Op tijd', values: [61.5, null] }],
    });
  });

  it('makes a category of every item of a list', () => {
    expect(chartPaths(ofList)).toEqual(['maanden.begonnen', 'maanden.klaar', 'maanden.maand.naam']);
    const answer = { maanden: [{ maand: { naam: 'jan' }, begonnen: 4, klaar: 3 }, { maand: { naam: 'feb' }, begonnen: 7, klaar: null }] };
    expect(chartData(ofList, answer)).toEqual({
      categories: ['jan', 'feb'],
      series: [
        { title: 'Begonnen', values: [4, 7] },
        { title: 'Klaar', values: [3, null] },
      ],
    });
  });

  it('reads an answer that is the list itself', () => {
    expect(chartData({ ...ofList, pad: '' }, [{ maand: { naam: 'jan' }, begonnen: 4, klaar: 3 }]).categories).toEqual(['jan']);
  });

  it('knows when there is nothing to draw', () => {
    expect(hasNumbers(chartData(ofRecord, { antwoord: null }))).toBe(false);
    expect(hasNumbers(chartData(ofRecord, { antwoord: { twee: 0, vijf: null } }))).toBe(true);
  });
});

describe('axisEnd', () => {
  const of = (...values: readonly (number | null)[]) => ({ categories: [], series: [{ title: '', values }] });

  it.each([
    [[3, 17, null], null, 'werkdagen', 20],
    [[3, 17], 45, 'werkdagen', 50],
    [[51], null, '', 100],
    [[12], 80, '%', 100],
    [[], null, '', 1],
    [[0.3], null, '', 0.5],
  ] as const)('ends %j with target %s in %s at %d', (values, target, unit, end) => {
    expect(axisEnd(of(...values), target, unit)).toBeCloseTo(end);
  });
});

describe('pathOf', () => {
  it('breaks the line where nothing was measured', () => {
    const same = (number: number) => number;
    expect(pathOf([1, 2, null, 4], same, same)).toBe('M0.0 1.0 L1.0 2.0 M3.0 4.0');
  });
});
