// `npm run bench [-- ledger|reads|statements|audit|start|practice|paper|archive|search|members]`: each measurement beside its yardstick, one line a figure.
import { spawnSync } from 'node:child_process';

const programs = {
  ledger: 'ledger/bench.ts',
  reads: 'ledger/reads.ts',
  statements: 'ledger/statements.ts',
  audit: 'audit/audit.ts',
  backup: 'backup/backup.ts',
  start: 'start/start.ts',
  practice: 'practice/practice.ts',
  paper: 'paper/paper.ts',
  api: 'api/api.ts',
  archive: 'archive/archive.ts',
  search: 'search/search.ts',
  members: 'members/members.ts',
} as const;
const wanted = process.argv.slice(2);
for (const [name, path] of Object.entries(programs)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const program = new URL(path, import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
