/** What kind of "no" it is (`pending`: not yet, it waits for a second person); only the doors turn it into a status or a sentence. */
export type RefusalKind = 'rule' | 'absent' | 'forbidden' | 'conflict' | 'pending';

/** Facts of a refusal are plain data: amounts as decimal strings, days as `2027-01-04`. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * The house says no, and it is nobody's bug: a limit is passed, a member is gone.
 * `code` is `concept/reason`; `facts.field` names the input field at fault, where there is one.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly facts: Facts;

  constructor(kind: RefusalKind, code: string, facts: Facts = {}) {
    super(code);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.facts = facts;
  }
}

/** Refuses because a rule forbids it. */
export function refuse(code: string, facts: Facts = {}): never {
  throw new Refusal('rule', code, facts);
}

/** Refuses because the thing asked for does not exist (or is behind another cooperative's wall). */
export function absent(code: string, facts: Facts = {}): never {
  throw new Refusal('absent', code, facts);
}

/** Refuses because the actor's mandate does not allow it. */
export function forbid(code: string, facts: Facts = {}): never {
  throw new Refusal('forbidden', code, facts);
}

/** Refuses because something else stands in the way at this moment; trying again may help. */
export function conflict(code: string, facts: Facts = {}): never {
  throw new Refusal('conflict', code, facts);
}
