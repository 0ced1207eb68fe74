import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { day } from '#base/day.ts';
import { connectionOf } from '#base/db/connect.ts';
import { installDatabase } from '#base/db/install.ts';
import { demoOrganisation, demoSeats } from '#base/people/demo-seats.view.ts';
import { testDatabase, testSuperuser } from '../../../test/setup/test-database.ts';
import { readDemoState } from './demo-state.view.ts';
import { fillDemo } from './fill-demo.ts';
import { mustHoldNothingElse } from './reset-demo.ts';
import { beginStory } from './tell-story.ts';

const database = { ...testDatabase(), database: 'demo' };
const wish = { seed: 'uji', today: day('2026-04-20') };
let app: App;
let behind: pg.Client;

beforeAll(async () => {
  const superuser = testSuperuser();
  await installDatabase(superuser, database);
  app = openApp({ database, masterKey: randomBytes(32), poolSize: 4 });
  behind = new pg.Client({
    ...connectionOf(database, 'application'),
    ...superuser,
    database: 'demo',
  });
  await behind.connect();
  await fillDemo(app, wish);
}, 120_000);

afterAll(async () => {
  await behind.end();
  await app.close();
});

async function one(text: string): Promise<Record<string, unknown>> {
  return (await behind.query<Record<string, unknown>>(text)).rows[0]!;
}

test('the installation’s own row says demo, and it is told to its end', async () => {
  const { isDemo, told } = await readDemoState(app);
  expect({ isDemo, told }).toEqual({ isDemo: true, told: { ...wish, version: told!.version } });
  const org = await demoOrganisation(app);
  expect((await demoSeats(app, org!.id)).map((seat) => seat.role)).toEqual([
    'treasurer',
    'teller',
    'supervisor',
  ]);
});

test('every voucher of the story is in the books, once, and nothing else but its reversals', async () => {
  const story = beginStory(wish.seed, wish.today);
  const tales = story.calendar.months.flatMap((month) => story.tell(month));
  const reversed = tales.filter((tale) => tale.reversed).length;
  const posted =
    await one(`select count(*) filter (where reverses_id is not null)::int as reversals,
    count(*) filter (where kind = 'closing')::int as closing,
    count(*) filter (where reverses_id is null and kind <> 'closing')::int as others from entry e
    where not exists (select from line l join drawer d on d.org_id = l.org_id and d.sub_id = l.sub_id
      where l.org_id = e.org_id and l.entry_id = e.id)`);
  // What went through the drawers is kept beside the story.
  expect(posted).toEqual({ reversals: reversed, closing: 1, others: tales.length + 1 });
  expect(reversed).toBeGreaterThan(0);
});

test('every entry balances per unit and office, and sub-accounts are what their lines add up to', async () => {
  expect(
    await one(`select
      (select count(*)::int from (select 1 from line group by entry_id, unit_id, office_id having sum(amount) <> 0) x) as off,
      (select count(*)::int from sub_balance where balance < 0) as negative,
      (select count(*)::int from sub_balance b join (select sub_id, sum(amount) as amount from line where sub_id is not null
        group by 1) l on l.sub_id = b.sub_id where b.balance <> b.sign * l.amount) as untied`),
  ).toEqual({ off: 0, negative: 0, untied: 0 });
});

test('the register says who joined and who left, and whoever left keeps nothing open', async () => {
  const story = beginStory(wish.seed, wish.today);
  for (const month of story.calendar.months) story.tell(month);
  const moves = story.takeMoves();
  const left = moves.filter((move) => move.kind === 'leave').length;
  expect(left).toBeGreaterThan(0);
  expect(
    await one(`select (select count(*)::int from member where standing = 'left') as left,
      (select count(*)::int from member where standing <> 'applicant') as ever,
      (select count(*)::int from member where standing = 'applicant') as applicants,
      (select count(*)::int from sub_account s join member m on m.id = s.owner_id
        where m.standing = 'left' and s.closed_on is null) as open`),
  ).toEqual({ left, ever: story.members.length + moves.length - left, applicants: 2, open: 0 });
});

test('one year is closed, and months up to the last but one', async () => {
  expect(
    await one(`select (select array_agg(year) from year_end where undone_at is null) as years,
      (select max(month)::text from period where status = 'closed') as closed`),
  ).toEqual({ years: [2025], closed: '2026-02-01' });
});

test('a request of the teller waits for whoever decides, and nothing of it is booked', async () => {
  expect(
    await one(`select p.act, p.status, p.amount::text, l.name, (select count(*)::int from approval_limit) as limits
      from pending_act p join login l on l.id = p.requested_by`),
  ).toEqual({
    act: 'entry.post',
    status: 'waiting',
    amount: '345000000',
    name: 'Yuni Saputri',
    limits: 17,
  });
});

test('told again it writes nothing', async () => {
  const before = await one('select count(*)::int as deeds from deed');
  await fillDemo(app, wish);
  expect(await one('select count(*)::int as deeds from deed')).toEqual(before);
}, 120_000);

test('a demonstration beside which somebody founded an organisation is not made anew', async () => {
  await mustHoldNothingElse(app);
  const { createOrganisation } = await import('#base/org/create-organisation.ts');
  const { installationOrg } = await import('#base/ground.ts');
  const { perform } = await import('#base/perform.ts');
  const operator = { kind: 'operator', orgId: installationOrg } as const;
  const own = { kind: 'primary', name: 'Koppas Sendiri', slug: 'koppas-sendiri' } as const;
  await perform(app, operator, createOrganisation, own, 'sendiri');
  await expect(mustHoldNothingElse(app)).rejects.toMatchObject({
    code: 'demo/others',
    facts: { orgs: 'Koppas Sendiri' },
  });
});

test('an installation in which somebody works is refused', async () => {
  const used = openApp({ database: testDatabase(), masterKey: randomBytes(32), poolSize: 2 });
  const { createOrganisation } = await import('#base/org/create-organisation.ts');
  const { installationOrg } = await import('#base/ground.ts');
  const { perform } = await import('#base/perform.ts');
  const operator = { kind: 'operator', orgId: installationOrg } as const;
  const slug = `bukan-peragaan-${Date.now()}`;
  await perform(
    used,
    operator,
    createOrganisation,
    { kind: 'primary', name: 'Koppas', slug },
    slug,
  );
  await expect(fillDemo(used, wish)).rejects.toMatchObject({ code: 'demo/not-empty' });
  expect((await readDemoState(used)).isDemo).toBe(false);
  await used.close();
});
