/** What the list of accounts is asked by its address. */
export const accountAsks = ['q', 'produk', 'anggota', 'status', 'urut', 'arah'] as const;
