import { describe, expect, it } from 'vitest';
import { plainQuestion as aQuestion } from '../pages/question';
import { told } from './refusals';

const questions = [aQuestion('naam'), aQuestion('regels', { meervoudig: true, vragen: [aQuestion('code')] })];

describe('why an action was refused', () => {
  it('stands at the question that it is about, also when that is in rows', () => {
    const refused = [
      { error: { message: 'Te lang.', field: 'naam' }, file: null },
      { error: { message: 'Bestaat al.', field: 'code' }, file: null },
    ];
    expect(told(questions, refused, ['regels.1.code'])).toEqual({ fieldErrors: { naam: 'Te lang.', regels: 'Bestaat al.', 'regels.1.code': '' }, errors: [] });
  });

  it('is told once above the dialog when nothing there was asked, with the file where there were several', () => {
    const file = new File(['x'], 'foto.heic');
    const refused = [
      { error: { message: 'Gesloten.' }, file: null },
      { error: { message: 'Gesloten.', field: 'status' }, file: null },
      { error: { message: 'Te groot.', field: 'naam' }, file },
    ];
    expect(told(questions, refused, [])).toEqual({ fieldErrors: {}, errors: ['Gesloten.', 'foto.heic: Te groot.'] });
  });
});
