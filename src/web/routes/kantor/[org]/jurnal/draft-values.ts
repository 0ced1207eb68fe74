import type { Actor, Ground } from '#base/ground.ts';
import type { saveDraft } from '#ledger/drafts/save-draft.ts';
import { entryDraft } from '#ledger/drafts/draft-list.view.ts';
import type { z } from 'zod';
import { textOf } from '#web/form.ts';
import { rowsOf } from './typed-entry.ts';

type Content = z.input<typeof saveDraft.input>['content'];

/** What a form holds, as a draft keeps it: nothing is read, so nothing can be wrong. */
export function contentOf(form: FormData): Content {
  const rows = Array.from({ length: rowsOf(form) }, (_, i) => ({
    account: cell(form, `akun-${i}`, 300),
    owner: cell(form, `pemilik-${i}`, 300),
    memo: cell(form, `ket-${i}`, 200),
    debit: cell(form, `debit-${i}`, 40),
    credit: cell(form, `kredit-${i}`, 40),
    ...some({ unitId: textOf(form, `unit-${i}`), officeId: textOf(form, `kantor-${i}`) }),
  }));
  const last = rows.findLastIndex((row) => Object.values(row).some((text) => text !== ''));
  const kind = textOf(form, 'jenis');
  return {
    day: cell(form, 'tanggal', 40),
    memo: cell(form, 'keterangan', 500),
    document: cell(form, 'bukti', 80),
    ...(kind === '' ? {} : { kind: kind as 'memorial' }),
    ...some({ unitId: textOf(form, 'unit'), officeId: textOf(form, 'kantor') }),
    lines: rows.slice(0, last + 1),
  };
}

/** The fields of a form that goes on with a draft. */
export async function draftValues(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<Readonly<Record<string, string>>> {
  const { content } = await entryDraft(ground, actor, id);
  const { day, kind = '', memo, document, unitId = '', officeId = '', lines } = content;
  const values: Record<string, string> = {
    ...{ tanggal: day, jenis: kind, keterangan: memo, bukti: document },
    ...{ unit: unitId, kantor: officeId, baris: String(Math.max(8, lines.length + 1)) },
  };
  for (const [i, line] of lines.entries()) {
    values[`akun-${i}`] = line.account;
    values[`pemilik-${i}`] = line.owner;
    values[`ket-${i}`] = line.memo;
    values[`debit-${i}`] = line.debit;
    values[`kredit-${i}`] = line.credit;
    if (line.unitId) values[`unit-${i}`] = line.unitId;
    if (line.officeId) values[`kantor-${i}`] = line.officeId;
  }
  return values;
}

function cell(form: FormData, name: string, most: number): string {
  return textOf(form, name).slice(0, most);
}

function some(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
}
