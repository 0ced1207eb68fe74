import { expect, test } from 'vitest';
import { permissions } from '#app.ts';
import { readingRoles, roleNames } from '#base/people/roles.ts';
import { permissionsJson, permissionsText } from './permissions.ts';

test('the printed table has every permission once, with the roles that hold it', () => {
  const rows = JSON.parse(permissionsJson()) as {
    permission: string;
    roles: string[];
    writes: boolean;
  }[];
  expect(rows.map((row) => row.permission)).toEqual([...permissions.all.keys()]);
  for (const row of rows) {
    for (const role of roleNames) {
      expect(row.roles.includes(role)).toBe(permissions.allows(role, row.permission));
    }
  }
  const lines = permissionsText().split('\n');
  for (const name of permissions.all.keys()) {
    expect(lines.filter((line) => line.endsWith(`  ${name}`))).toHaveLength(1);
  }
});

test('whoever reads all, the supervisor and the auditor, writes nothing but their own papers', () => {
  for (const [name, { writes, isOwnPaper = false }] of permissions.all) {
    if (isOwnPaper)
      expect([name, ...permissions.all.get(name)!.roles]).toEqual([name, ...readingRoles]);
    if (!writes || isOwnPaper) continue;
    for (const role of readingRoles)
      expect([name, permissions.allows(role, name)]).toEqual([name, false]);
  }
});
