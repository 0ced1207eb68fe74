/** The tone of each state of a plan and of its months. */
export const runOffTones = {
  running: 'good',
  halted: 'bad',
  done: undefined,
  ended: undefined,
  coming: undefined,
  due: 'warn',
  posted: 'good',
  failed: 'bad',
  reversed: 'warn',
  dropped: undefined,
} as const;
