import type { Field } from '../pages/definition';

/** A field of a page for tests: a text that can be filtered and sorted, unless said otherwise. */
export function testField(pad: string, other: Partial<Field> = {}): Field {
  return {
    pad,
    titel: pad,
    type: 'String',
    meervoudig: false,
    belang: 'STANDAARD',
    vorm: 'TEKST',
    keuzes: [],
    verplicht: false,
    help: null,
    filterpad: pad,
    filtersleutel: null,
    sorteerpad: pad,
    invoer: null,
    opzoeken: null,
    opzoekwaarde: null,
    stijlen: [],
    zichtbaar: null,
    zichtbaarPaden: [],
    doorklik: null,
    actie: null,
    ...other,
  };
}
