import { inject } from 'vitest';
import type { DatabaseAddress } from '#base/db/connect.ts';
import type { GivenServer } from './given-server.ts';

/** Where the run's shared, installed database is. */
export function testDatabase(): DatabaseAddress {
  return inject('database');
}

/** Connection facts of the superuser there, for tests that look behind the walls. */
export function testSuperuser(): GivenServer & { readonly database: string } {
  return { ...inject('superuser'), database: testDatabase().database };
}
