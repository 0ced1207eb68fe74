// The register's own search among 100,000 members, by any fragment of name, number or stall, by whole NIK or
// phone and by their last four digits, beside an empty read behind the wall: `node bench/members/members.ts [members] [times]`.
import { newId } from '#base/id.ts';
import { read } from '#base/read.ts';
import { findMembers } from '#coop/members/member-list.view.ts';
import { sealNumber } from '#coop/members/seal-person.ts';
import { openBenchWorld } from '../ledger/world.ts';
import { spread } from '../ledger/measure.ts';
import { personName } from '../search/names.ts';

const many = Number(process.argv[2] ?? 100_000);
const times = Number(process.argv[3] ?? 60);
/** So many questions come before those that count. */
const warm = 5;

const nik = (i: number) => `35780152047${String(i).padStart(5, '0')}`;
const phone = (i: number) => `+62812${String(i).padStart(8, '0')}`;

const world = await openBenchWorld(100, 1, 1_000);
const { app, superuser, orgId } = world;
await enter();
await superuser.query('vacuum analyze member');
const actor = world.tellers[0]!;
const find = (text: string) => findMembers(app, actor, text, 12);

const empty = await clocked(() =>
  read(app, actor, null, async (q) => q.many({ text: 'select 1', values: [] })),
);
console.log(`yardstick, an empty read behind the wall: ${spread(empty, 1)} ms`);
const at = (i: number) => (i * 7_919) % many;
const questions: readonly (readonly [string, (i: number) => string])[] = [
  ['a whole name', (i) => personName(at(i))],
  ['a fragment from the middle of a name', (i) => personName(at(i)).slice(2, 8)],
  ['three letters that many have', () => 'san'],
  ['two fragments', (i) => `${personName(at(i)).slice(1, 5)} blok ${i % 40}`],
  ['a number', (i) => `A-${String(at(i)).padStart(6, '0')}`],
  ['a stall', (i) => `Blok ${i % 40}`],
  ['a whole NIK', (i) => nik(at(i))],
  ['a whole phone number', (i) => phone(at(i)).replace('+62', '0')],
  ['the last four digits', (i) => nik(at(i)).slice(-4)],
  ['what is nowhere', (i) => `qwertz${i}`],
];
for (const [title, ask] of questions) {
  const took = await clocked((i) => find(ask(i)));
  console.log(`${title}: median ${spread(took, 1)} ms, p95 ${p95(took).toFixed(1)} (aim ≤ 50)`);
}
await world.close();

/** Enters members by a few statements, numbers sealed as an import seals them. */
async function enter(): Promise<void> {
  const stretch = 10_000;
  for (let from = 0; from < many; from += stretch) {
    const rows = Array.from({ length: Math.min(stretch, many - from) }, (_, k) => from + k);
    const own = rows.map((i) => sealNumber(app.keys, orgId, 'nik', nik(i)));
    const call = rows.map((i) => sealNumber(app.keys, orgId, 'phone', phone(i)));
    await superuser.query(
      `insert into member (org_id, id, number, name, stall, nik_sealed, nik_hash, nik_tail_hash, phone_sealed,
        phone_hash, phone_tail_hash, deed_id, created_at)
       select $1, t.id, t.number, t.name, t.stall, t.ns, t.nh, t.nt, t.ps, t.ph, t.pt,
        (select id from deed where org_id = $1 limit 1), now()
       from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::bytea[], $7::bytea[], $8::bytea[],
        $9::bytea[], $10::bytea[], $11::bytea[]) as t (id, number, name, stall, ns, nh, nt, ps, ph, pt)`,
      [
        orgId,
        rows.map(() => newId()),
        rows.map((i) => `A-${String(i).padStart(6, '0')}`),
        rows.map(personName),
        rows.map((i) => `Blok ${i % 40}-${i % 97}`),
        own.map(({ sealed }) => sealed),
        own.map(({ hash }) => hash),
        own.map(({ tailHash }) => tailHash),
        call.map(({ sealed }) => sealed),
        call.map(({ hash }) => hash),
        call.map(({ tailHash }) => tailHash),
      ],
    );
  }
}

async function clocked(ask: (i: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < times + warm; i += 1) {
    const from = performance.now();
    await ask(i);
    if (i >= warm) took.push(performance.now() - from);
  }
  return took;
}

function p95(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.95)]!;
}
