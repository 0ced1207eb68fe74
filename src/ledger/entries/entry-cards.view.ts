import { sql } from 'kysely';
import type { z } from 'zod';
import type { ApprovalCard, ApprovalCards, CardFact } from '#base/approval/approval-card.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { decimal, zero } from '#base/money.ts';
import { read } from '#base/read.ts';
import { entryCard } from './entry-card.view.ts';
import type { postEntryAct } from './post-entry-act.ts';
import type { reverseEntry } from './reverse-entry.ts';
import type { VoucherKind } from './voucher.ts';

/** Names whom a pillar's sub-accounts belong to. */
export type NameOwners = (
  ground: Ground,
  actor: Actor,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, { readonly number: string; readonly name: string }>>;

const kinds = {
  'cash-in': { id: 'Kas masuk', en: 'Cash in' },
  'cash-out': { id: 'Kas keluar', en: 'Cash out' },
  memorial: { id: 'Memorial', en: 'Memorial' },
  closing: { id: 'Penutup', en: 'Closing' },
} as const satisfies Record<VoucherKind, unknown>;

const labels = {
  day: { id: 'Tanggal', en: 'Day' },
  kind: { id: 'Jenis bukti', en: 'Kind of voucher' },
  memo: { id: 'Keterangan', en: 'Memo' },
  document: { id: 'Nomor bukti asal', en: 'Source document' },
  unit: { id: 'Unit usaha', en: 'Business unit' },
  office: { id: 'Kantor', en: 'Office' },
  account: { id: 'Akun', en: 'Account' },
  debit: { id: 'Debit', en: 'Debit' },
  credit: { id: 'Kredit', en: 'Credit' },
  entry: { id: 'Jurnal yang dibalik', en: 'Entry to reverse' },
  reason: { id: 'Alasan', en: 'Reason' },
  entryDay: { id: 'Tanggal jurnal', en: 'Day of the entry' },
  amount: { id: 'Jumlah', en: 'Amount' },
} as const;

const onApproval = { id: 'hari disetujui', en: 'the day of approval' } as const;

/** What entries that wait for a second person would book. */
export function entryCards(nameOwners: NameOwners): ApprovalCards {
  return {
    'entry.post': (ground, actor, input) =>
      postCard(ground, actor, input as z.output<typeof postEntryAct.input>, nameOwners),
    'entry.reverse': (ground, actor, input) =>
      reverseCard(ground, actor, input as z.output<typeof reverseEntry.input>),
  };
}

type PostInput = z.output<typeof postEntryAct.input>;

async function postCard(
  ground: Ground,
  actor: Actor,
  input: PostInput,
  nameOwners: NameOwners,
): Promise<ApprovalCard> {
  const names = await namesOf(ground, actor, input);
  const ownerIds = names.subs.flatMap((sub) => (sub.ownerKind === 'member' ? sub.ownerId : []));
  const owners = await nameOwners(ground, actor, ownerIds);
  const rows = input.lines.map((line) => {
    const sub = names.subs.find((one) => one.id === line.subAccountId);
    const account = names.accounts.find((one) => one.id === (sub?.accountId ?? line.accountId));
    const owner = sub && owners.get(sub.ownerId);
    const parts = [
      account ? `${account.code} ${account.name}` : '',
      owner ? `${owner.number} · ${owner.name}` : '',
      line.memo,
      placed(names, line),
    ];
    return [
      parts.filter((part) => part !== ''),
      line.debit === zero ? null : decimal(line.debit),
      line.credit === zero ? null : decimal(line.credit),
    ];
  });
  return {
    facts: headOf(input, names),
    table: {
      columns: [
        { title: labels.account, as: 'text' },
        { title: labels.debit, as: 'money' },
        { title: labels.credit, as: 'money' },
      ],
      rows,
    },
  };
}

function headOf(input: PostInput, names: Names): CardFact[] {
  const unit = names.units.find((one) => one.id === input.unitId)?.name;
  const office = names.offices.find((one) => one.id === input.officeId)?.name;
  return [
    { label: labels.memo, value: input.memo, as: 'text' },
    input.day
      ? { label: labels.day, value: input.day, as: 'day' }
      : { label: labels.day, value: onApproval, as: 'text' },
    ...(input.kind ? [{ label: labels.kind, value: kinds[input.kind], as: 'text' } as const] : []),
    ...(input.document
      ? [{ label: labels.document, value: input.document, as: 'text' } as const]
      : []),
    ...(unit ? [{ label: labels.unit, value: unit, as: 'text' } as const] : []),
    ...(office ? [{ label: labels.office, value: office, as: 'text' } as const] : []),
  ];
}

async function reverseCard(
  ground: Ground,
  actor: Actor,
  { entryId, reason, day }: z.output<typeof reverseEntry.input>,
): Promise<ApprovalCard> {
  const entry = await entryCard(ground, actor, entryId);
  return {
    facts: [
      { label: labels.entry, value: entry.number, as: 'text', path: `/jurnal/${entryId}` },
      { label: labels.memo, value: entry.memo, as: 'text' },
      { label: labels.entryDay, value: entry.day, as: 'day' },
      { label: labels.amount, value: decimal(entry.total), as: 'money' },
      { label: labels.reason, value: reason, as: 'text' },
      day
        ? { label: labels.day, value: day, as: 'day' }
        : { label: labels.day, value: onApproval, as: 'text' },
    ],
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Names {
  readonly accounts: readonly (Named & { readonly code: string })[];
  readonly subs: readonly {
    readonly id: string;
    readonly accountId: string;
    readonly ownerKind: string;
    readonly ownerId: string;
  }[];
  readonly units: readonly Named[];
  readonly offices: readonly Named[];
}

/** Where a line goes, if it goes elsewhere than the entry. */
function placed(names: Names, line: PostInput['lines'][number]): string {
  const of = (list: readonly Named[], id: string | undefined) =>
    list.find((one) => one.id === id)?.name;
  return [of(names.units, line.unitId), of(names.offices, line.officeId)]
    .filter(Boolean)
    .join(' · ');
}

async function namesOf(ground: Ground, actor: Actor, { lines }: PostInput): Promise<Names> {
  const subIds = lines.flatMap((line) => line.subAccountId ?? []);
  const accountIds = lines.flatMap((line) => line.accountId ?? []);
  const row = await read(ground, actor, 'books.read', (q) =>
    q.maybe(sql<Names>`select
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'accountId', s.account_id,
          'ownerKind', s.owner_kind, 'ownerId', s.owner_id))
        from sub_account s where s.org_id = ${q.orgId} and s.id = any (${subIds}::uuid[])), '[]') as subs,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name))
        from account a where a.org_id = ${q.orgId} and (a.id = any (${accountIds}::uuid[]) or a.id in (
          select s.account_id from sub_account s
          where s.org_id = ${q.orgId} and s.id = any (${subIds}::uuid[])))), '[]') as accounts,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name)) from unit u
        where u.org_id = ${q.orgId}), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name)) from office o
        where o.org_id = ${q.orgId}), '[]') as offices`),
  );
  return row ?? { accounts: [], subs: [], units: [], offices: [] };
}
