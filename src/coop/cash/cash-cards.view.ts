import { sql } from 'kysely';
import type { z } from 'zod';
import type { ApprovalCard, ApprovalCards, CardFact } from '#base/approval/approval-card.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { decimal } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { read } from '#base/read.ts';
import { causeTitles, differenceOf } from './cash-difference.ts';
import type { TypedEnd } from './cash-end.ts';
import type { reopenDay } from './close-day.ts';
import type { countDrawer } from './count-drawer.ts';
import { countCash } from './denominations.ts';
import type { moveCash } from './move-cash.ts';
import { lastDay } from '#base/day.ts';

const labels = {
  drawer: { id: 'Laci', en: 'Drawer' },
  expected: { id: 'Seharusnya menurut buku', en: 'As the books say' },
  counted: { id: 'Terhitung', en: 'Counted' },
  difference: { id: 'Selisih', en: 'Difference' },
  cause: { id: 'Sebab', en: 'Cause' },
  note: { id: 'Catatan', en: 'Note' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Ke', en: 'To' },
  amount: { id: 'Jumlah', en: 'Amount' },
  office: { id: 'Kantor', en: 'Office' },
  day: { id: 'Hari yang dibuka', en: 'Day to reopen' },
  reason: { id: 'Alasan', en: 'Reason' },
} as const satisfies Record<string, Title>;

/** What acts on cash would do that wait for a second person. */
export const cashCards: ApprovalCards = {
  'drawer.count': (ground, actor, input) =>
    countCard(ground, actor, input as z.output<typeof countDrawer.input>),
  'cash.move': (ground, actor, input) =>
    moveCard(ground, actor, input as z.output<typeof moveCash.input>),
  'day.reopen': (ground, actor, input) =>
    reopenCard(ground, actor, input as z.output<typeof reopenDay.input>),
};

async function countCard(
  ground: Ground,
  actor: Actor,
  { drawerId, pieces, expected, cause, note }: z.output<typeof countDrawer.input>,
): Promise<ApprovalCard> {
  const counted = countCash(pieces, lastDay);
  const facts: CardFact[] = [
    text(labels.drawer, await endNamed(ground, actor, { kind: 'drawer', id: drawerId })),
    { label: labels.expected, value: decimal(expected), as: 'money' },
    { label: labels.counted, value: decimal(counted), as: 'money' },
    { label: labels.difference, value: decimal(differenceOf({ counted, expected })), as: 'money' },
  ];
  if (cause !== undefined) facts.push(text(labels.cause, causeTitles[cause]));
  if (note !== '') facts.push(text(labels.note, note));
  return { facts };
}

async function moveCard(
  ground: Ground,
  actor: Actor,
  { from, to, pieces }: z.output<typeof moveCash.input>,
): Promise<ApprovalCard> {
  const [given, taken] = await Promise.all([from, to].map((end) => endNamed(ground, actor, end)));
  return {
    facts: [
      text(labels.from, given!),
      text(labels.to, taken!),
      { label: labels.amount, value: decimal(countCash(pieces, lastDay)), as: 'money' },
    ],
  };
}

async function reopenCard(
  ground: Ground,
  actor: Actor,
  { officeId, day, reason }: z.output<typeof reopenDay.input>,
): Promise<ApprovalCard> {
  const path = `/kas/hari?kantor=${officeId}&tanggal=${day}`;
  return {
    facts: [
      text(labels.office, await officeNamed(ground, actor, officeId)),
      { label: labels.day, value: day, as: 'day', path },
      text(labels.reason, reason),
    ],
  };
}

function text(label: Title, value: string | Title): CardFact {
  return { label, value, as: 'text' };
}

async function endNamed(
  ground: Ground,
  actor: Actor,
  { kind, id }: TypedEnd,
): Promise<string | Title> {
  if (kind === 'vault') {
    const office = await officeNamed(ground, actor, id);
    return { id: `Brankas ${office}`, en: `Vault of ${office}` };
  }
  return nameOf(
    ground,
    actor,
    sql`select d.name || ' (' || o.name || ')' as name from drawer d
    join office o on o.org_id = d.org_id and o.id = d.office_id where d.org_id = ${actor.orgId} and d.id = ${id}`,
  );
}

function officeNamed(ground: Ground, actor: Actor, id: string): Promise<string> {
  return nameOf(
    ground,
    actor,
    sql`select o.name from office o where o.org_id = ${actor.orgId} and o.id = ${id}`,
  );
}

function nameOf(ground: Ground, actor: Actor, query: ReturnType<typeof sql>): Promise<string> {
  return read(ground, actor, 'books.read', async (q) => {
    const row = await q.maybe(query as ReturnType<typeof sql<{ name: string }>>);
    return row?.name ?? '';
  });
}
