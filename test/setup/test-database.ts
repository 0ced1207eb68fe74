import { inject } from 'vitest';
import type { DatabaseAddress } from '#base/db/connect.ts';

/** Where the run's shared, installed database is. */
export function testDatabase(): DatabaseAddress {
  return inject('database');
}

/** Connection facts of the superuser there, for tests that look behind the walls. */
export function testSuperuser(): { host: string; port: number; user: string; database: string } {
  return { ...testDatabase(), user: 'postgres' };
}
