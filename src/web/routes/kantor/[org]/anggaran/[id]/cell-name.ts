/** The name of a cell of the grid. */
export const cellName = (accountId: string, month: number) => `s-${accountId}-${month}`;
