import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveContents, tables } from '#app.ts';
import { sealNumber } from '#coop/members/seal-person.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { trialBalance } from '#ledger/statements/trial-balance.report.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import { openOwnPlace } from '../../../test/setup/own-place.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { sealDeeds } from '../audit/seal-deeds.ts';
import { verifyChain } from '../audit/verify-chain.ts';
import { spreadTables } from '../db/catalogue.ts';
import { learnKeys } from '../db/learn-keys.ts';
import { newId } from '../id.ts';
import { openInvitation } from '../people/invitations/open-invitation.view.ts';
import { putFile, wholeFile } from '../files/put-file.ts';
import { perform } from '../perform.ts';
import { leftOut } from './archive-format.ts';
import { lockWith } from './archive-lock.ts';
import { carriedTables } from './archive-table.view.ts';
import { importArchive } from './import-archive.ts';
import type { ImportedArchive } from './import-archive.ts';
import { invitePeople } from './invite-people.ts';
import { makeArchive } from './make-archive.ts';
import type { MadeArchive } from './make-archive.ts';
import { localSize } from './zip-form.ts';
import { unpackArchive } from './unpack-archive.ts';

let here: World;
let there: World;
let folder: string;
let made: MadeArchive;
let imported: ImportedArchive;
let again: MadeArchive;
let fileHash: Buffer;
let refused: Awaited<ReturnType<typeof meetRefusals>>;
const passphrase = 'pasar pagi jam empat';
const light = { memoryKiB: 8, passes: 1 };
const nik = '3578014107880003';
const asked = { memo: 'Sekali saja', key: newId() };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-archive-'));
  here = await openWorld();
  there = await openWorld({ place: await openOwnPlace() });
  const memberId = await here.addMember('A-001', 'Siti\tAminah\\n "Ibu" 😀');
  const { sealed, hash, tailHash } = sealNumber(here.app.keys, here.org.id, 'nik', nik);
  await here.look(
    'update member set nik_sealed = $2, nik_hash = $3, nik_tail_hash = $4 where id = $1',
    [memberId, sealed, hash, tailHash],
  );
  const vouchers = fc.record({
    amount: fc.bigInt(1n, 10n ** 13n),
    memo: fc.string({ minLength: 1 }),
  });
  for (const { amount, memo } of fc.sample(vouchers, { numRuns: 20, seed: 34 })) {
    const rupiah = `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
    const typed = `Uji ${memo.replaceAll('\0', '').replace(/\s+/g, ' ')}`.trim();
    await here.post(
      [
        ['1-1101', rupiah],
        ['4-1101', `-${rupiah}`],
      ],
      { memo: typed },
    );
  }
  await once(here);
  fileHash = await putFile(here.app, here.org.id, Buffer.from('%PDF-1.7 nota'));
  await here.look(
    `insert into stored_file (org_id, id, hash, sha256, media, bytes, pages, stored_at, deed_id)
      select $1, $2, $3, $3, 'application/pdf', 13, 1, now(), id from deed where org_id = $1 limit 1`,
    [here.org.id, newId(), fileHash],
  );
  await sealDeeds.run(here.app, here.org.id);
  made = await take(here, 'first.zip');
  refused = await meetRefusals();
  imported = await bring();
  again = await take(there, 'again.zip');
}, 90_000);

afterAll(async () => {
  await here[Symbol.asyncDispose]();
  await there[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Posts one entry under one key, wherever the books stand. */
function once({ app }: World) {
  const lines = [
    { accountId: here.account('1-1101'), debit: '1000.00' },
    { accountId: here.account('4-1101'), credit: '1000.00' },
  ];
  return perform(app, here.treasurer, postEntryAct, { memo: asked.memo, lines }, asked.key);
}

async function take(world: World, name: string): Promise<MadeArchive> {
  const path = join(folder, name);
  const lock = await lockWith(passphrase, light);
  const wish = { orgId: here.org.id, path, lock, product: '0.0.0-test' };
  return makeArchive(world.app, archiveContents, wish);
}

test('out, in, and out again: the archives are equal to the last byte', async () => {
  expect(imported.rows).toBe(made.rows);
  expect(again.manifest).toEqual(made.manifest);
  expect(again.fingerprint).toBe(made.fingerprint);
  const from = async (path: string) => {
    const bytes = await readFile(path);
    // The lock, and the instant it was made, stand behind the manifest.
    return bytes.subarray(0, bytes.indexOf('export.json') - localSize);
  };
  const [one, other] = [await from(made.path), await from(again.path)];
  expect(one.length).toBeGreaterThan(20_000);
  expect(one.equals(other)).toBe(true);
});

test('the books say the same to the sen, and the chain of deeds holds where it came in', async () => {
  const said = async ({ app }: World) => {
    const operator = { kind: 'operator', orgId: here.org.id } as const;
    const at = { ground: app, actor: operator };
    return runReport(at, trialBalance, { on: '2030-01-01' }, ({ rows }) => Array.fromAsync(rows));
  };
  const rows = await said(there);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows).toEqual(await said(here));
  const report = await verifyChain(there.app, here.org.id);
  expect(report).toMatchObject({
    fault: null,
    head: (await verifyChain(here.app, here.org.id)).head,
  });
});

test('the keys came along: what was sealed opens, and what is sought is found', async () => {
  await learnKeys(there.app, here.org.id);
  const [row] = await there.look<{ sealed: Buffer; hash: Buffer }>(
    'select nik_sealed as sealed, nik_hash as hash from member where org_id = $1',
    [here.org.id],
  );
  expect(there.app.keys.open(here.org.id, 'member.nik', row!.sealed)).toBe(nik);
  expect(there.app.keys.hash(here.org.id, 'member.nik', nik).equals(row!.hash)).toBe(true);
});

test('documents come along, sealed as they lay, and open where they came in', async () => {
  await learnKeys(there.app, here.org.id);
  const found = await wholeFile(there.app, here.org.id, fileHash);
  expect(found.toString()).toBe('%PDF-1.7 nota');
  expect(made.manifest.lost).toEqual([]);
});

test('a key answers what it answered before, and nobody signs in by a login that came along', async () => {
  const [login] = await there.look(
    `select name, password_hash, email_hash, disabled_at is not null as shut from login where id = $1`,
    [here.treasurer.loginId],
  );
  expect(login).toEqual({
    name: 'Retno Wulandari',
    password_hash: null,
    email_hash: null,
    shut: true,
  });
  expect(await once(there)).toEqual(await once(here));
});

test('whoever holds a role is invited to it once, however often it is asked', async () => {
  const invite = () => invitePeople(there.app, here.org.id, 'archive:x');
  const invited = await invite();
  expect(invited.map(({ role }) => role).toSorted()).toEqual([
    'chair',
    'supervisor',
    'teller',
    'treasurer',
  ]);
  const treasurer = invited.find(({ role }) => role === 'treasurer')!;
  expect(treasurer.name).toBe('Retno Wulandari');
  expect(await invite()).toEqual(invited);
  const token = invited[0]!.link.split('/').at(-1)!;
  expect(await openInvitation(there.app, token, '127.0.0.1')).toMatchObject({
    orgName: 'Koppas Uji',
  });
});

test('what comes in twice, under a taken name, or with a login that lives here is refused', async () => {
  await expect(bring()).rejects.toMatchObject({ code: 'archive/organisation-there' });
  expect(refused).toEqual({
    slug: 'archive/slug-taken',
    unfit: 'archive/slug-unfit',
    login: 'archive/login-there',
    left: [],
  });
});

/** What the archive meets where it cannot come in, before it does; nothing of it is left. */
async function meetRefusals() {
  const code = (trying: Promise<unknown>) =>
    trying.then(
      () => 'came in',
      (error: { code?: string }) => error.code,
    );
  const slug = await code(bring({ slug: there.org.slug }));
  const unfit = await code(bring({ slug: '../x' }));
  await there.look(
    `insert into login (id, name, email_hash, created_at) values ($1, 'Orang lain', 'x', now())`,
    [here.teller.loginId],
  );
  const login = await code(bring());
  await there.look('delete from login where id = $1', [here.teller.loginId]);
  const left = await there.look('select from organisation where id = $1', [here.org.id]);
  return { slug, unfit, login, left };
}

function bring(more: { slug?: string } = {}): Promise<ImportedArchive> {
  return importArchive(there.app, archiveContents, { path: made.path, passphrase, ...more });
}

test('unpacked, it is read without the program: whole rows, and what was sealed beside them', async () => {
  const to = join(folder, 'open');
  await unpackArchive(archiveContents, { path: made.path, passphrase }, to);
  const [member] = (await readFile(join(to, 'tables/member.jsonl'), 'utf8')).split('\n');
  expect(JSON.parse(member!)).toMatchObject({ number: 'A-001', nik_sealed_opened: nik });
  const sheet = await readFile(join(to, 'personal/anggota.csv'), 'utf8');
  expect(sheet).toContain(`"Siti\tAminah\\n ""Ibu"" 😀"`);
  expect(sheet).toContain(nik);
  expect(await readdir(to)).toEqual([
    'README.txt',
    'csv',
    'files',
    'personal',
    'schema.json',
    'tables',
  ]);
  await expect(
    unpackArchive(archiveContents, { path: made.path, passphrase }, to),
  ).rejects.toMatchObject({ code: 'archive/folder-full' });
});

test('without its passphrase an archive shows no name, number or memo of anybody', async () => {
  const text = (await readFile(made.path)).toString('latin1');
  for (const word of ['Siti', 'Retno', nik, asked.memo]) expect(text).not.toContain(word);
});

test('every table of an organisation is carried, or left out for a reason', () => {
  for (const name of Object.keys(leftOut)) expect(spreadTables).toContain(name);
  // What is derived or on its way is made anew, and differs from place to place.
  const passing = spreadTables.filter((name) => tables.get(name)?.keep === 'technical');
  expect(passing.filter((name) => !(name in leftOut))).toEqual([]);
  expect([...carriedTables, ...Object.keys(leftOut)].toSorted()).toEqual(spreadTables.toSorted());
});

test('every sealed column says under which name its values were sealed', () => {
  const unsaid = made.manifest.parts
    .flatMap(({ name }) => /^tables\/(.*)\.jsonl$/.exec(name)?.[1] ?? [])
    .flatMap((name) => {
      const { personal, sealed = {} } = tables.get(name)!;
      return personal.filter((column) => column.endsWith('sealed') && !(column in sealed));
    });
  expect(unsaid).toEqual([]);
});

test('practice books are not taken out', async () => {
  await here.look(
    `update organisation set kind = 'practice', practice_of = $1, name = 'LATIHAN · x' where id = $2`,
    [here.org.id, here.neighbour.id],
  );
  const lock = await lockWith(passphrase, light);
  const wish = { orgId: here.neighbour.id, path: join(folder, 'no.zip'), lock, product: '0' };
  await expect(makeArchive(here.app, archiveContents, wish)).rejects.toMatchObject({
    code: 'archive/practice',
  });
  expect((await readdir(folder)).filter((name) => name.startsWith('no.zip'))).toEqual([]);
});
