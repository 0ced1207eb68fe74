import type { Deed } from '../act.ts';
import { queueNotices } from './notice.store.ts';

/** What is told to whom. */
export interface Told {
  /** One of the kinds that the roof lists. */
  readonly kind: string;
  /** By what it is known again: the same cause is told once to each person. */
  readonly cause: string;
  /** Its page, behind the office's address. */
  readonly path: string;
  /** Ids, days, codes; nothing personal. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Logins of the organisation. */
  readonly to: readonly string[];
}

/** Tells people of something in the act's own transaction; each hears of one cause once. */
export function notify(deed: Deed, { to, facts = {}, ...told }: Told): void {
  queueNotices(
    deed,
    to.map((loginId) => ({ ...told, facts, loginId })),
  );
}
