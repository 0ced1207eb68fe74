import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acts } from '#app.ts';
import { revokeKey } from '#base/api-keys/revoke-key.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { newId } from '#base/id.ts';
import { revokeMandate } from '#base/people/revoke-mandate.ts';
import { perform } from '#base/perform.ts';
import { openDoor, openProgram } from '../../test/api/program.ts';
import { openWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import { allOperations } from './all-operations.ts';
import { notInApi, viewsNotInApi } from './not-in-api.ts';

const lines = (world: World, amount = '1000.00') => [
  { accountId: world.account('1-1101'), debit: amount },
  { accountId: world.account('4-1101'), credit: amount },
];

test('every act is an operation, or says why it is none', () => {
  const done = new Set(allOperations().flatMap(({ act }) => act ?? []));
  const names = acts.map(({ name }) => name);
  expect(names.filter((name) => !done.has(name) && !notInApi[name])).toEqual([]);
  expect(Object.keys(notInApi).filter((name) => done.has(name) || !names.includes(name))).toEqual(
    [],
  );
});

test('every view that a page reads is an operation, or says why it is none', () => {
  const viewsIn = (pattern: string) =>
    globSync(pattern).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '#\w+\/[^']*\.view\.ts'/g)]
        .flatMap(([, names]) => names!.split(','))
        .map((name) => name.trim())
        .filter((name) => /^[a-z]/.test(name) && !/PerPage$|^most|Label$|^type /.test(name)),
    );
  const inApi = new Set(viewsIn('src/api/**/*.ts'));
  const read = viewsIn('src/web/**/*.{ts,svelte}');
  expect([...new Set(read)].filter((name) => !inApi.has(name) && !viewsNotInApi[name])).toEqual([]);
});

test('an entry posted by a program stands in the list, once for one idempotency key', async () => {
  await using world = await openWorld();
  const { ask, keyId } = await openProgram(world, world.treasurer, ['entry.post', 'books.read']);
  const headers = { 'idempotency-key': 'pertama' };
  const body = { memo: 'Lewat API', lines: lines(world) };

  const first = await ask('POST', '/entries', body, headers);
  const again = await ask('POST', '/entries', body, headers);
  const other = await ask('POST', '/entries', { ...body, memo: 'Lain' }, headers);

  expect(first.status).toBe(200);
  expect(again.body).toEqual(first.body);
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  expect([other.status, other.body.code]).toEqual([409, 'act/key-reused']);
  const { body: found } = await ask('GET', '/entries?text=Lewat%20API');
  expect(found.items).toHaveLength(1);
  expect(found.items[0]).toMatchObject({ id: first.body.entryId, total: '1000.00' });
  const { body: card } = await ask('GET', `/entries/${first.body.entryId}`);
  expect(card.lines.map((line: { amount: string }) => line.amount)).toEqual([
    '1000.00',
    '-1000.00',
  ]);
  const [deed] = await world.look<{ facts: unknown }>(
    `select facts from deed where org_id = $1 and act = 'entry.post'`,
    [world.org.id],
  );
  expect(deed!.facts).toMatchObject({ apiKeyId: keyId });
  const seen = await openProgram(world, world.chair, ['audit.read']);
  const { body: deeds } = await seen.ask('GET', '/deeds?act=entry.post');
  expect(deeds.items[0].by).toMatch(/\(API: Uji\)$/);
});

test('a key that is revoked, over, not begun, or whose owner lost every role opens nothing', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const program = (days = {}) => openProgram(world, world.teller, ['books.read'], days);
  const [key, early, short] = [
    await program(),
    await program({ fromOn: '2026-12-01' }),
    await program({ untilOn: '2026-11-25' }),
  ];
  const codeOf = async ({ ask }: typeof key) => {
    const { status, headers, body } = await ask('GET', '/entries');
    return status === 200 ? 'open' : `${status} ${body.code} ${headers.get('www-authenticate')}`;
  };
  const refused = (code: string) => `401 ${code} Bearer realm="sakaguru"`;
  expect(await codeOf(key)).toBe('open');
  expect(await codeOf(early)).toBe(refused('api-key/not-yet'));
  expect(await codeOf(short)).toBe('open');
  world.setNow('2026-11-26');
  expect(await codeOf(short)).toBe(refused('api-key/expired'));

  await perform(world.app, world.operator, revokeKey, { keyId: key.keyId }, newId());
  expect(await codeOf(key)).toBe(refused('api-key/revoked'));

  world.setNow('2026-12-02');
  expect(await codeOf(early)).toBe('open');
  const [mandate] = await world.look<{ id: string }>(
    'select id from mandate where org_id = $1 and login_id = $2',
    [world.org.id, world.teller.loginId],
  );
  await perform(world.app, world.operator, revokeMandate, { mandateId: mandate!.id }, newId());
  expect(await codeOf(early)).toBe(refused('api-key/owner-gone'));
});

test('a key does nothing beyond its scopes, and nothing beyond its owner', async () => {
  await using world = await openWorld();
  const reader = await openProgram(world, world.treasurer, ['books.read']);
  const post = await reader.ask('POST', '/entries', { memo: 'x', lines: lines(world) });
  expect([post.status, post.body.code]).toEqual([403, 'api-key/out-of-scope']);
  const poster = await openProgram(world, world.teller, ['entry.post']);
  const back = { memo: 'x', day: '2026-01-02', lines: lines(world) };
  const dated = await poster.ask('POST', '/entries', back);
  expect([dated.status, dated.body.code]).toEqual([422, 'entry/back-dated']);
  await expect(openProgram(world, world.teller, ['period.close'])).rejects.toThrow(
    'api-key/owner-unfit',
  );
  await expect(openProgram(world, world.chair, ['approval.decide'])).rejects.toThrow(
    'api-key/scope-unfit',
  );
});

test('a scope that there is not is called unknown, with the nearest that there is', async () => {
  await using world = await openWorld();
  await expect(openProgram(world, world.treasurer, ['members.read'])).rejects.toMatchObject({
    code: 'api-key/scope-unknown',
    facts: { text: 'members.read', nearest: 'member.read' },
  });
});

test('an archive that was asked for is told to a key, and its file to none', async () => {
  await using world = await openWorld();
  const runs = [newId(), newId(), newId()];
  for (const [no, id] of runs.entries()) {
    await world.look(
      `insert into archive_run (org_id, id, requested_at, requested_by, began_at, ended_at, bytes, fingerprint, host,
         path, total, done, lock, deed_id)
       select $1, $2, now() + make_interval(secs => $4), $3, now(), now(), 7, repeat('a', 64), 'x', '/x', 5, 5, '{}', d.id
       from deed d where d.org_id = $1 limit 1`,
      [world.org.id, id, world.chair.loginId, no],
    );
  }
  const { ask } = await openProgram(world, world.treasurer, ['archive.read']);
  const first = await ask('GET', '/archives?limit=2');
  const rest = await ask('GET', `/archives?limit=2&cursor=${first.body.next}`);
  const seen = [...first.body.items, ...rest.body.items].map(({ id }: { id: string }) => id);
  expect([seen, rest.body.next]).toEqual([runs.toReversed(), null]);
  const { body } = await ask('GET', `/archives/${runs[0]}`);
  expect(body).toMatchObject({ id: runs[0], bytes: 7, isOwn: false });
  expect(Object.keys(body)).not.toContain('path');
  expect((await ask('GET', `/archives/${newId()}`)).status).toBe(404);
  await expect(openProgram(world, world.chair, ['archive.take'])).rejects.toThrow(
    'api-key/scope-unfit',
  );
});

test('what waits for a second person is told with where to ask again', async () => {
  await using world = await openWorld();
  const limit = { act: 'entry.post', role: 'teller', rule: 'up-to', amount: '500.00' } as const;
  await perform(world.app, world.operator, setApprovalLimit, limit, newId());
  const { ask } = await openProgram(world, world.teller, ['entry.post']);
  const waits = await ask('POST', '/entries', { memo: 'Besar', lines: lines(world) });
  expect([waits.status, waits.body.code]).toEqual([202, 'act/pending']);
  const where = waits.headers.get('location')!;
  const { status, body } = await ask('GET', new URL(where).pathname);
  expect([status, body.status, body.act]).toEqual([200, 'waiting', 'entry.post']);
});

test('cursors lead through a list once, and only through the list they belong to', async () => {
  await using world = await openWorld();
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1) {
    ids.unshift(
      await world.post([
        ['1-1101', 1000 + i],
        ['4-1101', -1000 - i],
      ]),
    );
  }
  const { ask } = await openProgram(world, world.treasurer, ['books.read', 'audit.read']);
  const seen: string[] = [];
  let path = '/entries?limit=2';
  for (let pages = 0; path !== '' && pages < 9; pages += 1) {
    const { body, headers } = await ask('GET', path);
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    const next = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
    expect(next === undefined).toBe(body.next === null);
    path = next === undefined ? '' : next.slice(world.app.origin.length);
  }
  expect(seen).toEqual(ids);
  const { body: first } = await ask('GET', '/entries?limit=2');
  const other = await ask('GET', `/entries?limit=2&text=x&cursor=${first.next}`);
  const deeds = await ask('GET', `/deeds?cursor=${first.next}`);
  const bent = await ask('GET', `/entries?cursor=${first.next.slice(0, -3)}AAA`);
  for (const { status, body } of [other, deeds, bent]) {
    expect([status, body.code, body.faults[0].parameter]).toEqual([
      400,
      'api/cursor-unfit',
      'cursor',
    ]);
  }
});

test('an answer that somebody holds already is not sent again', async () => {
  await using world = await openWorld();
  const { ask } = await openProgram(world, world.treasurer, ['books.read']);
  const first = await ask('GET', '/accounts');
  const etag = first.headers.get('etag')!;
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  const held = await ask('GET', '/accounts', undefined, { 'if-none-match': etag });
  expect([held.status, held.body]).toEqual([304, '']);
  const stale = await ask('GET', '/accounts', undefined, { 'if-none-match': '"other"' });
  expect(stale.status).toBe(200);
});

test('every misuse of the protocol is a problem of its own status', async () => {
  await using world = await openWorld();
  const { ask, token } = await openProgram(world, world.treasurer, ['entry.post', 'books.read']);
  const knock = openDoor(world);
  const at = `/api/v1/orgs/${world.org.slug}/entries`;
  const bearer = { authorization: `Bearer ${token}` };
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ memo: 'x', lines: [] });
  const keyed = { ...bearer, ...json, 'idempotency-key': newId() };
  const deep = `{"memo":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
  const cases: Record<string, [Promise<{ status: number; body: { code: string } }>, string]> = {
    'no key': [knock(at, {}), '401 api/no-key'],
    'a cookie': [
      knock(at, { method: 'POST', headers: { cookie: 'sesi=x' }, body }),
      '403 api/cookies-no-key',
    ],
    'a strange key': [
      knock(at, { headers: { authorization: `Bearer ${token.slice(0, -4)}0000` } }),
      '401 api-key/unknown',
    ],
    'no idempotency key': [
      knock(at, { method: 'POST', headers: { ...bearer, ...json }, body }),
      '400 api/no-idempotency-key',
    ],
    'no JSON': [
      knock(at, { method: 'POST', headers: keyed, body: '{' }),
      '400 api/body-unreadable',
    ],
    'too deep': [
      knock(at, { method: 'POST', headers: keyed, body: deep }),
      '400 api/body-unreadable',
    ],
    'too big': [
      knock(at, { method: 'POST', headers: keyed, body: `"${'x'.repeat(1_100_000)}"` }),
      '413 api/body-too-big',
    ],
    'a compressed body': [
      knock(at, { method: 'POST', headers: { ...keyed, 'content-encoding': 'gzip' }, body }),
      '415 api/encoding-unfit',
    ],
    'a form': [
      knock(at, { method: 'POST', headers: { ...keyed, 'content-type': 'text/plain' }, body }),
      '415 api/media-unfit',
    ],
    'JSON that says it is not UTF-8': [
      knock(at, {
        method: 'POST',
        headers: { ...keyed, 'content-type': 'application/json; charset=iso-8859-1' },
        body,
      }),
      '415 api/media-unfit',
    ],
    'a blank in the idempotency key': [
      knock(at, { method: 'POST', headers: { ...keyed, 'idempotency-key': 'a b' }, body }),
      '400 api/idempotency-key-unfit',
    ],
    'no such method': [ask('PATCH', '/entries', {}), '405 api/method-unfit'],
    'no such place': [ask('GET', '/nothing'), '404 api/no-such-place'],
    'an id that is none': [ask('GET', '/entries/none'), '404 api/no-such-thing'],
    'a form not there': [
      ask('GET', '/entries', undefined, { accept: 'text/html' }),
      '406 api/form-unfit',
    ],
    'a field not known': [ask('POST', '/entries', { memmo: 'x' }), '422 act/input'],
    'a question not known': [ask('GET', '/entries?txt=x'), '422 act/input'],
  };
  for (const [name, [asked, wanted]] of Object.entries(cases)) {
    const { status, body: said } = await asked;
    expect(`${name}: ${status} ${said.code}`).toBe(`${name}: ${wanted}`);
  }
});

test('a problem names its fields by pointer, in the language asked for, and leads to its explanation', async () => {
  await using world = await openWorld();
  const { ask } = await openProgram(world, world.treasurer, ['entry.post']);
  const bad = { memo: '', lines: [{ debit: 'x' }, { debit: '1.00' }] };
  const { status, headers, body } = await ask('POST', '/entries', bad, { 'accept-language': 'en' });
  expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
    422,
    'application/problem+json',
    'en',
  ]);
  expect(body).toMatchObject({
    type: `${world.app.origin}/api/problems/act/input`,
    title: 'Refused by a rule',
    detail: 'Some fields need mending.',
  });
  const faults = body.faults as { pointer: string; code: string }[];
  expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/memo input/empty',
    '/lines/0/debit money/not-decimal',
  ]);
  const unbalanced = {
    memo: 'x',
    lines: lines(world).map((one, i) => (i === 0 ? { ...one, debit: '900.00' } : one)),
  };
  const { body: said } = await ask('POST', '/entries', unbalanced);
  expect(said).toMatchObject({
    code: 'entry/unbalanced',
    difference: '100.00',
    title: 'Ditolak aturan',
  });
});

test('a field that nobody asked for is refused however deep, and a question is told by its name', async () => {
  await using world = await openWorld();
  const { ask } = await openProgram(world, world.treasurer, ['entry.post', 'books.read']);
  const [debit, credit] = lines(world);
  const mistyped = { memo: 'x', lines: [{ ...debit, unitID: 'x' }, credit] };
  const { status, body } = await ask('POST', '/entries', mistyped);
  expect(status).toBe(422);
  expect(body.faults).toMatchObject([{ pointer: '/lines/0/unitID', code: 'api/unknown-field' }]);
  const { body: asked } = await ask('GET', '/entries?limit=0');
  expect(asked.faults).toMatchObject([{ parameter: 'limit', code: 'input/not-whole' }]);
  expect(asked.faults[0].detail).toBe('Isi dengan angka bulat 1 sampai 200.');
  const span = '/reports/income-statement?from=2026-01-01&to=2026-02-01&columns=weeks';
  const { body: spread } = await ask('GET', span);
  expect(spread.faults).toMatchObject([{ parameter: 'columns', code: 'input/no-choice' }]);
  const figure = { memo: 'x', lines: [{ ...debit, debit: 1000 }, credit] };
  const { body: told } = await ask('POST', '/entries', figure);
  expect(told.faults).toMatchObject([{ pointer: '/lines/0/debit', code: 'input/no-text' }]);
  expect(told.faults[0].detail).toContain('"1000.00"');
});

test('what is no base64 is told as that, at its own field, and of two files at once none is kept', async () => {
  await using world = await openWorld();
  const { ask } = await openProgram(world, world.treasurer, ['file.attach', 'bank.match']);
  const fault = (field: string) => [{ pointer: field, code: 'api/no-base64' }];
  const { status, body } = await ask('POST', '/files', { content: '!!!' });
  expect([status, body.faults]).toMatchObject([422, fault('/content')]);
  const statement = { file: { name: 'a.csv', bytes: 'no base64' } };
  const { body: told } = await ask('POST', `/bank-accounts/${newId()}/statements`, statement);
  expect(told.faults).toMatchObject(fault('/file/bytes'));
  const part = (name: string) =>
    `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nisi\r\n`;
  const type = { 'content-type': 'multipart/form-data; boundary=x' };
  const { body: two } = await ask('POST', '/files', `${part('a')}${part('b')}--x--\r\n`, type);
  expect(two.code).toBe('api/one-file');
});

test('a key that asks too often is told when to come again', async () => {
  await using world = await openWorld();
  const { ask, keyId } = await openProgram(world, world.treasurer, ['books.read']);
  await world.look('update api_key set per_minute = 3 where id = $1', [keyId]);
  const statuses = [];
  for (let i = 0; i < 5; i += 1) statuses.push((await ask('GET', '/periods')).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  expect(Number((await ask('GET', '/periods')).headers.get('retry-after'))).toBeGreaterThan(0);
});
