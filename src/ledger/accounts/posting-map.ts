/** The product of a posting map's row that holds for every product. */
export const anyProduct = '00000000-0000-0000-0000-000000000000';
