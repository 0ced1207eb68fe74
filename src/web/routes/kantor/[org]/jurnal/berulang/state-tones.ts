/** The tone of each state of a plan and of its days. */
export const stateTones = {
  running: 'good',
  paused: 'warn',
  ended: undefined,
  scheduled: undefined,
  'to-confirm': undefined,
  posted: 'good',
  waiting: 'warn',
  failed: 'bad',
  reversed: 'warn',
  halted: 'bad',
  skipped: undefined,
} as const;
