import { Command } from 'commander';
import { expect, test } from 'vitest';
import { Refusal } from '#base/refusal.ts';
import { addBackupCommand } from './backup.ts';
import { problemOf } from './problem.ts';
import { rolesCommand } from './roles/roles-command.ts';
import { sentenceOf } from './sentence.ts';
import { addServeCommand } from './serve.ts';
import { helpFor, unknownSubcommand, wrongUseSentence } from './wrong-use.ts';

test.each([
  [
    "error: unknown option '--jsn'\n(Did you mean --json?)",
    'Pilihan --jsn tidak dikenal. Mungkin maksudnya --json?',
  ],
  ["error: unknown command 'inport'", 'Perintah “inport” tidak dikenal.'],
  ["error: missing required argument 'kode'", 'Masukan <kode> belum diisi.'],
  ["error: required option '--name <nama>' not specified", 'Pilihan --name <nama> wajib diisi.'],
  ["error: option '--org <nama>' argument missing", 'Pilihan --org <nama> belum diberi isi.'],
])('a mistyped command is told in Indonesian: %s', (message, sentence) => {
  expect(wrongUseSentence(message)).toBe(sentence);
});

test('a refusal leaves as problem JSON with its sentence, amounts and days as people write them', async () => {
  const facts = { field: 'from', from: '2026-03-01', to: '2026-02-01' };
  expect(await problemOf(new Refusal('rule', 'report/days-reversed', facts))).toEqual({
    ...facts,
    type: 'report/days-reversed',
    title: 'Tanggal awal 01/03/2026 sesudah tanggal akhir 01/02/2026.',
  });
});

test('a damaged part of a backup is told in plain words, a table with its name for whoever looks it up', () => {
  const told = (part: string) => sentenceOf({ code: 'backup/damaged', facts: { part } });
  expect(told('opening')).toContain('“kepala berkas”');
  expect(told('member')).toMatch(/“[A-Z][^“”]* \(member\)”/);
});

test('each fault of an input has its own sentence', async () => {
  const faults = [{ field: 'memo', code: 'input/missing', facts: {} }];
  const told = await problemOf(new Refusal('rule', 'act/input', { field: 'memo', faults }));
  expect(told['faults']).toMatchObject([{ field: 'memo', title: expect.stringMatching(/ /) }]);
});

test.each(['lst', 'veri-fy'])('an unknown command of a group is called so: backup %s', (word) => {
  const program = new Command('sakaguru');
  addBackupCommand(program);
  addServeCommand(program);
  const told = unknownSubcommand(['backup', word], program);
  expect(told).toBe(`Perintah “backup ${word}” tidak dikenal. Yang ada: make, list, verify.`);
  for (const typed of [['backup'], ['backup', '--jsn'], ['backup', 'list', 'x'], ['serve', 'x']]) {
    expect(unknownSubcommand(typed, program)).toBeNull();
  }
});

test.each([
  [{ port: 'abc' }, 'serve/port-unfit'],
  [{ port: '0' }, 'serve/port-unfit'],
  [{ host: 'h/evil' }, 'roles/host-unfit'],
  [{ host: 'h\nalter role x superuser' }, 'roles/host-unfit'],
])('what would make no address is put into none: roles %o', (options, code) => {
  expect(() => rolesCommand(options)).toThrow(expect.objectContaining({ code }));
});

test('a mistyped command names the help of the command that was meant', () => {
  const program = new Command('sakaguru');
  program.command('org').command('create');
  expect(helpFor(['org', 'create', '--nmae', 'x'], program)).toBe('sakaguru org create --help');
  expect(helpFor(['inport', 'org'], program)).toBe('sakaguru --help');
});
