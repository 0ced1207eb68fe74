import { expect, test } from 'vitest';
import { tearAllDown } from './setup/tear-down.ts';

test('the database is taken down though the search before it finds something, and the finding is told', async () => {
  const done: string[] = [];
  const database = async () => void done.push('database');
  const search = async () => {
    done.push('search');
    throw new Error('personal data in clear');
  };
  await expect(tearAllDown([database, search])).rejects.toThrow('personal data in clear');
  expect(done).toEqual(['search', 'database']);
});
