/** In which colour it is told how an account stands. */
export const accountTones = { open: 'good', dormant: 'warn', closed: undefined } as const;
