import { describe, expect, it } from 'vitest';
import type { QuestionSource } from '../pages/definition';
import { furtherSelection, gather, readFurtherQuestions } from './furtherQuestions';
import { sourceDocument } from './sourceDocument';

const source: QuestionSource = {
  bron: 'proef',
  argumenten: [
    { argument: 'sjabloon', invoer: 'sjabloonId', pad: null, type: 'UUID!' },
    { argument: 'zaak', invoer: null, pad: 'zaak.id', type: 'UUID!' },
    { argument: 'regel', invoer: 'regelId', pad: null, type: 'UUID' },
  ],
  pad: 'vragen',
  invoer: 'antwoorden',
  sleutel: 'veld',
  sleutelpad: 'vraag.veld',
  antwoord: 'tekst',
  titelpad: 'vraag.tekst',
  beginpad: 'voorstel',
  verplichtpad: 'vraag.verplicht',
  keuzespad: 'vraag.keuzes',
  soortpad: 'vraag.soort',
  vormen: [{ soort: 'DATUM', vorm: 'DATUM' }],
};

describe('questions that follow from answers', () => {
  it('are asked for once all that is required is there, and with no more than there is', () => {
    expect(sourceDocument(source, furtherSelection(source), {}, { zaak: { id: 'z' } })).toBeNull();
    expect(sourceDocument(source, furtherSelection(source), { sjabloonId: 's' }, { zaak: { id: 'z' } })).toEqual({
      document:
        'query ($sjabloon: UUID!, $zaak: UUID!) { answer: proef(sjabloon: $sjabloon, zaak: $zaak) { vragen { vraag { veld tekst verplicht keuzes soort } voorstel } } }',
      variables: { sjabloon: 's', zaak: 'z' },
    });
  });

  it('are entered as their kind says, and start with what is proposed', () => {
    const { questions, first } = readFurtherQuestions(source, {
      vragen: [
        { vraag: { veld: 'op', tekst: 'Wanneer?', verplicht: true, keuzes: [], soort: 'DATUM' }, voorstel: '2026-03-02' },
        { vraag: { veld: 'wie', tekst: 'Wie?', verplicht: false, keuzes: ['a', 'b'], soort: 'KEUZE' }, voorstel: null },
      ],
    });
    expect(questions.map(({ naam, titel, vorm, verplicht }) => [naam, titel, vorm, verplicht])).toEqual([
      ['antwoorden.op', 'Wanneer?', 'DATUM', true],
      ['antwoorden.wie', 'Wie?', 'TEKST', false],
    ]);
    expect(questions[1]?.keuzes.map(({ waarde }) => waarde)).toEqual(['a', 'b']);
    expect(first).toEqual({ 'antwoorden.op': '2026-03-02' });
  });

  it('are answered together in one field of the input', () => {
    expect(gather(source, { sjabloonId: 's', 'antwoorden.op': '2026-03-02', 'antwoorden.wie': '' })).toEqual({
      sjabloonId: 's',
      antwoorden: [{ veld: 'op', tekst: '2026-03-02' }],
    });
    expect(gather(null, { a: 1 })).toEqual({ a: 1 });
  });
});
