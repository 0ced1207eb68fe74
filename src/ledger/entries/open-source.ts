import type { Deed } from '#base/act.ts';
import { queueSource } from './entry.store.ts';

/** Opens a numbering source, as part of an act: each has series of its own. */
export function openSource(
  deed: Deed,
  source: {
    id: string;
    kind: 'desk' | 'import' | 'job';
    code: string;
    loginId?: string | undefined;
  },
): void {
  queueSource(deed, source);
}
