/** How the states of a request are toned. */
export const stateTones = {
  waiting: 'warn',
  approved: 'good',
  refused: 'bad',
  withdrawn: undefined,
  expired: undefined,
} as const;
