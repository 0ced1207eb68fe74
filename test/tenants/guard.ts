/** What a route of an office asks for: what to see it, and for each form what to send it. */
export interface Guard {
  /** The permission to look; null for everybody with a mandate there. */
  readonly look: string | null;
  /** Per action: the permission, and fields that would do something if it were let through. */
  readonly actions?: Readonly<
    Record<string, { permission: string | null; fields?: Record<string, string> }>
  >;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** What is there only when somebody put it there. */
  readonly mayBeAbsent?: true;
}

/** An action: what it takes, and fields that would do something if it were let through. */
export function change(permission: string, fields: Record<string, string> = {}) {
  return { permission, fields };
}
