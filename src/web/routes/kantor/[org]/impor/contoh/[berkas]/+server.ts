import { error } from '@sveltejs/kit';
import { orgFace } from '#base/org/org-face.view.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import type { RequestHandler } from './$types';

// The headings are Indonesian in both languages: they are what cooperatives' sheets have, and what is read.
const memberHeads = [
  ...['No. Anggota', 'Nama Lengkap', 'NIK', 'L/P', 'Tgl Lahir', 'Lapak', 'No. HP', 'Tgl Masuk'],
  ...['Simpanan Pokok', 'Simpanan Wajib', 'Simpanan Sukarela'],
  ...['Plafon', 'Jangka Waktu', 'Angsuran Ke', 'Sisa Pokok'],
];

/** An empty sheet to fill in: members, or a trial balance with the cooperative's own accounts. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { app, actor } = locals;
  const [{ name, businessDay }, { accounts }] = await Promise.all([
    orgFace(app, actor),
    chart(app, actor),
  ]);
  const day = businessDay.split('-').toReversed().join('/');
  if (params.berkas === 'anggota') {
    return tableAnswer(formAsked(url), {
      name: 'contoh-anggota',
      head: [name, 'DAFTAR ANGGOTA DAN SALDONYA', `per ${day}`],
      rows: [] as undefined[],
      columns: memberHeads.map((title) => ({ title, width: 18, value: () => null })),
    });
  }
  if (params.berkas !== 'neraca-saldo') error(404);
  return tableAnswer(formAsked(url), {
    name: 'contoh-neraca-saldo',
    head: [name, 'NERACA SALDO', `per ${day}`],
    rows: accounts.filter((account) => account.closedOn === null),
    columns: [
      { title: 'Kode Akun', width: 14, value: (account) => account.code },
      { title: 'Nama Akun', width: 44, value: (account) => account.name },
      { title: 'Debit', width: 20, value: () => null },
      { title: 'Kredit', width: 20, value: () => null },
    ],
  });
};
