import type { Texts } from '../nl';

export const shortcuts: Texts['shortcuts'] = { page: 'Page', list: 'List', card: 'Card', program: 'Program' };
