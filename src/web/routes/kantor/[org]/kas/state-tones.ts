/** The tone in which a drawer's, a session's or a hand-over's state is shown. */
export const stateTones = {
  idle: undefined,
  open: 'info',
  counted: 'warn',
  closed: 'good',
  offered: 'warn',
  accepted: 'good',
  refused: 'bad',
  withdrawn: undefined,
} as const;
