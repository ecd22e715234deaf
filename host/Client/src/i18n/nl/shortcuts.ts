/** Groups in the overview of shortcuts. */
export const shortcuts = { page: 'Pagina', list: 'Lijst', card: 'Kaart', program: 'Programma' };
