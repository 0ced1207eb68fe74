import { inject } from 'vitest';
import type { DatabaseAddress } from '#base/db/connect.ts';

/** Where the run's shared, installed database is. */
export function testDatabase(): DatabaseAddress {
  return inject('database');
}

/** How a superuser signs in; the run's own server asks no password, one given for the run may. */
export interface SuperuserConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
}

/** Connection facts of the superuser there, for tests that look behind the walls. */
export function testSuperuser(): SuperuserConnection {
  return { ...testDatabase(), user: 'postgres' };
}
