import type { Title } from '../words.ts';
import { readingRoles } from './roles.ts';
import type { Role } from './roles.ts';

/** One permission: what it allows, in words, and which roles hold it. */
export interface Permission {
  readonly title: Title;
  readonly writes: boolean;
  /** It writes nothing but a reader's own working papers, which no book, statement or setting rests on. */
  readonly isOwnPaper?: true;
  readonly roles: readonly Role[];
}

/** One room's part of the one table; data, no code. */
export type Permissions = Readonly<Record<string, Permission>>;

/** The one table, joined by the roof. */
export interface PermissionTable {
  readonly all: ReadonlyMap<string, Permission>;
  allows(role: string, permission: string): boolean;
}

/**
 * Joins the rooms' permissions. Throws on a permission named twice, one that nobody holds, on a reading role
 * (supervisor, auditor) that would write more than its own working papers, for their word counts because they
 * touch nothing, and on working papers that somebody else would write in.
 */
export function joinPermissions(rooms: readonly Permissions[]): PermissionTable {
  const all = new Map<string, Permission>();
  for (const [name, permission] of rooms.flatMap((room) => Object.entries(room))) {
    if (all.has(name)) throw new Error(`permission ${name} is named twice`);
    if (permission.roles.length === 0) throw new Error(`nobody holds the permission ${name}`);
    const { writes, isOwnPaper, roles } = permission;
    if (isOwnPaper ? !roles.every(isReading) : writes && roles.some(isReading)) {
      throw new Error(`${name} would let a reading role write, or another in its papers`);
    }
    all.set(name, permission);
  }
  return {
    all,
    allows(role, name) {
      const permission = all.get(name);
      if (!permission) throw new Error(`no room names the permission ${name}`);
      return permission.roles.includes(role as Role);
    },
  };
}

function isReading(role: Role): boolean {
  return readingRoles.includes(role);
}
