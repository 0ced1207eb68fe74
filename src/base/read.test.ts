import { expect, test } from 'vitest';
import { openWorld } from '../../test/world.ts';
import type { Reads } from './db/reads.ts';
import { read } from './read.ts';

const transactionOf = async (q: Reads) => {
  const row = await q.maybe<{ began: string; pid: number }>({
    text: 'select now()::text as began, pg_backend_pid() as pid',
    values: [],
  });
  return `${row!.pid} ${row!.began}`;
};

test('what one request reads at one moment is read in one transaction, another request’s in another', async () => {
  await using world = await openWorld();
  const { app, treasurer } = world;
  const ask = (actor: typeof treasurer) => read(app, actor, 'books.read', transactionOf);
  const [one, two, other] = await Promise.all([
    ask(treasurer),
    ask(treasurer),
    ask({ ...treasurer }),
  ]);
  expect(two).toBe(one);
  expect(other).not.toBe(one);
  // Whatever was committed meanwhile is seen by the next.
  expect(await ask(treasurer)).not.toBe(one);
});

test('reads in one transaction keep their own permissions and their own failures', async () => {
  await using world = await openWorld();
  const { app, teller } = world;
  const failing = (q: Reads) => q.many({ text: 'select 1 / 0', values: [] });
  const ended = await Promise.allSettled([
    read(app, teller, null, failing),
    read(app, teller, 'settings.change', transactionOf),
    read(app, teller, null, transactionOf),
    read(app, teller, null, async (q) => (await transactionOf(q)) && (await transactionOf(q))),
  ]);
  expect(ended.map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect(ended[0]).toMatchObject({ reason: { code: '22012' } });
  expect(ended[1]).toMatchObject({ reason: { code: 'act/not-allowed' } });
});

test('a text that is no id names nothing, and says so', async () => {
  await using world = await openWorld();
  const { app, treasurer } = world;
  const named = (text: string) =>
    read(app, treasurer, null, (q) =>
      q.maybe({ text: 'select 1 from organisation where id = $1::uuid', values: [text] }),
    );
  await expect(named('Mr. Scunthorpe')).rejects.toMatchObject({
    kind: 'absent',
    code: 'record/absent',
  });
  await expect(
    read(app, treasurer, null, (q) => q.many({ text: "select 'x'::integer", values: [] })),
  ).rejects.toMatchObject({ code: '22P02' });
});

test('of two questions that fail together the first is told, whichever is heard first', async () => {
  await using world = await openWorld();
  const { app, treasurer } = world;
  const both = async (q: Reads) => {
    const first = q.maybe({ text: "select 'x'::uuid", values: [] });
    await q.many({ text: 'select 1', values: [] });
    return first;
  };
  const refused = { code: 'record/absent' };
  await expect(read(app, treasurer, null, both)).rejects.toMatchObject(refused);
  // Beside another's, whose transaction it is too.
  const ended = await Promise.allSettled([
    read(app, treasurer, null, both),
    read(app, treasurer, null, transactionOf),
  ]);
  expect(ended).toMatchObject([{ reason: refused }, { status: 'fulfilled' }]);
});
