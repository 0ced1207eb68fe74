import type { Command } from 'commander';
import { permissions } from '#app.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';

/** Adds `permissions`: the one table of which role may do what. Needs no data folder and no server. */
export function addPermissionsCommand(program: Command): void {
  program
    .command('permissions')
    .usage('[pilihan]')
    .description('tabel izin: jabatan mana boleh melakukan apa')
    .option('--json', 'satu larik JSON')
    .action(({ json }: { json?: true }) => {
      process.stdout.write(json ? permissionsJson() : permissionsText());
    });
}

/** The table for programs: `[{ permission, title, writes, roles }]`. */
export function permissionsJson(): string {
  const rows = [...permissions.all].map(([permission, { title, writes, roles }]) => ({
    permission,
    title,
    writes,
    roles,
  }));
  return `${JSON.stringify(rows)}\n`;
}

/** The table for people: one permission a line, a dot for each role that holds it. */
export function permissionsText(): string {
  const all = [...permissions.all];
  const width = Math.max(...all.map(([, { title }]) => title.id.length));
  const key = roleNames.map((role, i) => `${letterOf(i)}  ${roleTitles[role].id}`);
  const head = `${' '.repeat(width)}  ${roleNames.map((_, i) => letterOf(i)).join(' ')}`;
  const rows = all.map(([name, { title, roles }]) => {
    const marks = roleNames.map((role) => (roles.includes(role) ? '●' : '·')).join(' ');
    return `${title.id.padEnd(width)}  ${marks}  ${name}`;
  });
  return `${[...key, '', head, ...rows].join('\n')}\n`;
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
