/** In which tone a webhook's or a delivery's state is told. */
export const stateTones = {
  on: 'good',
  off: undefined,
  gone: 'bad',
  failing: 'bad',
  waiting: 'info',
  held: undefined,
  delivered: 'good',
  failed: 'bad',
} as const;
