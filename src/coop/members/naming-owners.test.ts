import { expect, test } from 'vitest';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { reportCsv, reportJson } from '#ledger/statements/report-files.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import { openWorld } from '../../../test/world.ts';
import { namingOwners } from './naming-owners.view.ts';

test('a line of the general ledger on a sub-account says whose it is, in every form', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const ownerId = await world.addMember('0012', 'Siti Aminah');
  const savings = await world.addSubAccount('2-1101', { ownerId });
  await world.post([
    ['1-1101', 50_000],
    [savings, -50_000],
  ]);
  const at = { ground: world.app, actor: world.operator };
  const written = async (form: typeof reportJson): Promise<string> =>
    runReport(at, reportOf('general-ledger'), { account: '2-1101' }, async (running) =>
      (await Array.fromAsync(form(namingOwners(running), 'id'))).join(''),
    );
  const json = JSON.parse(await written(reportJson)) as {
    rows: { kind: string; owner?: string }[];
  };
  expect(json.rows.filter((row) => row.kind === 'entry').map((row) => row.owner)).toEqual([
    '0012 Siti Aminah',
  ]);
  expect(await written(reportCsv)).toContain('· 0012 Siti Aminah');
});
