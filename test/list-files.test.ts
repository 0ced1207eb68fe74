import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const office = 'src/web/routes/kantor/[org]';

/** Pages with a table that is no list of the cooperative's records, or has its file elsewhere. */
const elsewhere: Readonly<Record<string, string>> = {
  '': 'The overview: its tables are openings of lists that have files.',
  '/anggota/[id]': 'One member; all of it as a copy, at `salinan/berkas`.',
  '/anggota/[id]/keanggotaan': 'One member’s standing; all of them are in the register’s files.',
  '/anggota/[id]/salinan': 'One member’s copy has files of its own form.',
  '/anggota/[id]/gabung': 'Two rows of the register beside each other, before they become one.',
  '/anggota/baru': 'A form; its table shows who may be the same person.',
  '/anggota/dobel': 'Pairs that may be one person, to be decided on here and not carried off.',
  '/aset/[id]': 'One asset; its moves and its schedule are reports.',
  '/aset/penyusutan': 'What one press would post; the schedule is a report.',
  '/bank/[id]': 'What is being matched; the lines have their file at `mutasi/berkas`.',
  '/cari': 'What a search found; the lists it leads to have files.',
  '/data-pribadi/penyimpanan': 'Rules of the house, the same for every cooperative.',
  '/impor/[id]': 'One import; its faults have a file at `kesalahan`.',
  '/jurnal/[id]': 'One entry; its voucher is a paper.',
  '/jurnal/alokasi/[id]': 'One plan; all of them as a file and a report.',
  '/jurnal/berulang/[id]': 'One recurring entry.',
  '/jurnal/konsep': 'What somebody has half typed; it is no record yet.',
  '/jurnal/mendatang': 'What the lists of recurring entries and plans say of the days to come.',
  '/jurnal/template/[id]': 'One template.',
  '/kas': 'How cash stands at this moment; its sessions and closed days have files.',
  '/kas/serah': 'A form, with the slips of the last hand-overs; sessions have a file.',
  '/kas-harian': 'One day’s sheet: a paper, and the cash book is a report.',
  '/latihan': 'Makings of the practice copy; nothing of it leaves.',
  '/pengaturan/arsip': 'Archives, which are files themselves.',
  '/pengaturan/cadangan': 'Backups of the whole installation, of no cooperative.',
  '/pengaturan/webhook/[id]/kiriman/[kiriman]':
    'One delivery; all have a file at `webhook/[id]/berkas`.',
  '/persetujuan/[id]': 'One request.',
  '/riwayat/[jenis]/[id]': 'The history of one record; all deeds have a file at `riwayat/berkas`.',
  '/teller': 'What one desk has before it; accounts and entries have files.',
  '/simpanan/produk/[id]': 'One product; all of them have a file at `berkas`.',
  '/segel': 'The newest heads of the chain, printed on papers.',
};

test('every list of the office can be had as CSV and XLSX, or says why not', async () => {
  const without: string[] = [];
  for (const page of await officeFiles('+page.svelte')) {
    const folder = dirname(page);
    const route = folder.slice(office.length);
    const isTold = route in elsewhere || route.startsWith('/laporan');
    if (isTold || existsSync(`${folder}/berkas/+server.ts`)) continue;
    if ((await readFile(page, 'utf8')).includes('<table')) without.push(route);
  }
  expect(without).toEqual([]);
});

test('every such file comes in both forms, kept from being formulas, and refuses what it does not know', async () => {
  const unfit: string[] = [];
  for (const file of await officeFiles('berkas/+server.ts')) {
    const text = await readFile(file, 'utf8');
    // A document's content, an archive, a person's copy and a layout are no tables.
    if (/salinan|tata-letak/.test(file)) continue;
    if (/paperAnswer|archiveAtHand|readFile|createReadStream|personCopy|pdf/i.test(text)) continue;
    const isList = text.includes('listAnswer(') || text.includes('listAnswer<');
    const isTable = text.includes('tableAnswer(') && text.includes('mustAskOnly(');
    if (!isList && !isTable) unfit.push(file.slice(office.length));
  }
  expect(unfit).toEqual([]);
});

/** Every file of the office's routes whose path ends so; that there are many is told, lest a walk of none passes. */
async function officeFiles(end: string): Promise<string[]> {
  const found = (await readdir(office, { recursive: true }))
    .filter((path) => path === end || path.endsWith(`/${end}`))
    .map((path) => `${office}/${path}`);
  expect(found.length).toBeGreaterThan(20);
  return found;
}
