import type { RawBuilder } from 'kysely';
import type { Day } from '../day.ts';
import type { Title } from '../words.ts';

/** Something that somebody has to be told. */
export interface DueNotice {
  /** By what it is known again: the same cause is told once to each person. */
  readonly cause: string;
  /** Where it leads, behind the office's address. */
  readonly path: string;
  /** What its text names: ids, days, codes; nothing personal. */
  readonly facts: Readonly<Record<string, string>>;
  /** Whom it concerns; null: whoever holds what the kind names. */
  readonly to: string | null;
  /** Who is not told, for it is their own doing. */
  readonly except: string | null;
}

/** When a kind of notices is looked for. */
export interface NoticeMoment {
  readonly orgId: string;
  readonly today: Day;
  readonly now: Date;
  /** Of the organisation, as PostgreSQL names it too. */
  readonly timeZone: string;
}

/** One kind of notices; its room has the SQL, the roof lists it. */
export interface NoticeKind {
  /** `approval.waiting`: as rows and choices name it. */
  readonly kind: string;
  /** What it is, without any fact: it stands alone in a mail. */
  readonly title: Title;
  /** The sentence in the office, with `{facts}`. */
  readonly text: Title;
  readonly icon: string;
  /** Who is told where the rows name nobody: holders of this permission. */
  readonly needs: string | null;
  /** Whether it is a thing to do: done by anybody, it is settled for all. */
  readonly isTask: boolean;
  /** `select cause, path, facts, "to", except` of what is due. */
  due(moment: NoticeMoment): RawBuilder<DueNotice>;
}

/** Declares a kind of notices. */
export function defineNotice(kind: NoticeKind): NoticeKind {
  return kind;
}
