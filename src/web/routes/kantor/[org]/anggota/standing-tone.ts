import type { Standing } from '#coop/members/standing.ts';

const tones = { applicant: 'info', member: 'good', leaving: 'warn' } as const;

/** The colour of a standing's badge; whoever is gone has none. */
export function toneOf(standing: Standing): 'info' | 'good' | 'warn' | undefined {
  return standing === 'left' || standing === 'died' ? undefined : tones[standing];
}
