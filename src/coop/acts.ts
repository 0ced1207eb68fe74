import type { AnyAct } from '#base/act.ts';

/** Every act of the first pillar, for registers and walks. */
export const coopActs: readonly AnyAct[] = [];
