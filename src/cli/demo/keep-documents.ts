import sharp from 'sharp';
import { attachFile } from '#app.ts';
import { keepFile } from '#base/files/keep-file.ts';
import { perform } from '#base/perform.ts';
import { assetList } from '#ledger/assets/asset-list.view.ts';
import { entryList } from '#ledger/entries/entry-list.view.ts';
import type { Desk } from './desk.ts';

/** A receipt as a telephone takes it: paper, what is printed on it as bars, a stamp. */
const receipt = (
  rows: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
  <rect width="900" height="1200" fill="#7b6a55"/>
  <g transform="rotate(-2 450 600)"><rect x="150" y="80" width="600" height="1040" fill="#f7f3e8"/>
  <rect x="250" y="140" width="400" height="36" fill="#3a3a38"/>
  <rect x="310" y="196" width="280" height="16" fill="#8a8780"/>
  ${Array.from({ length: rows }, (_, i) => `<rect x="200" y="${290 + i * 70}" width="${260 + ((i * 53) % 90)}" height="18" fill="#5c5a55"/><rect x="610" y="${290 + i * 70}" width="90" height="18" fill="#5c5a55"/>`).join('')}
  <rect x="200" y="${320 + rows * 70}" width="500" height="4" fill="#3a3a38"/>
  <rect x="520" y="${350 + rows * 70}" width="180" height="30" fill="#3a3a38"/>
  <circle cx="300" cy="980" r="80" fill="none" stroke="#8f3a1d" stroke-width="8" opacity="0.7"/></g></svg>`;

/** A thing of the cooperative, on its shelf. */
const thing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900">
  <rect width="1200" height="900" fill="#d9d2c2"/><rect y="640" width="1200" height="260" fill="#8d7658"/>
  <rect x="330" y="300" width="540" height="340" rx="24" fill="#41535a"/>
  <rect x="380" y="350" width="440" height="200" rx="12" fill="#c7d8d2"/>
  <rect x="420" y="580" width="360" height="24" fill="#2b373c"/>
  <rect x="700" y="240" width="120" height="60" fill="#f6e7c8"/></svg>`;

/**
 * Hangs photographs on what the cooperative paid last and on its first assets, as a treasurer does. Where this
 * process keeps no documents there are none.
 */
export async function keepDocuments({ ground, treasurer }: Desk): Promise<void> {
  if (!ground.files) return;
  const [{ entries }, { assets }] = await Promise.all([
    entryList(ground, treasurer, { kind: 'cash-out', limit: 2 }, null),
    assetList(ground, treasurer, { limit: 2 }),
  ]);
  const hung = [
    ...entries.map(({ id }, i) => ({
      kind: 'entry',
      id,
      name: 'Nota toko',
      drawing: receipt(4 + i),
    })),
    ...assets.map(({ id }) => ({ kind: 'asset', id, name: 'Foto aset', drawing: thing })),
  ];
  for (const { kind, id, name, drawing } of hung) {
    const photo = await sharp(Buffer.from(drawing)).jpeg({ quality: 80 }).toBuffer();
    const { ticket } = await keepFile(ground, treasurer, photo);
    const wish = { subjectKind: kind, subjectId: id, ticket, name };
    await perform(ground, treasurer, attachFile, wish, `demo:document:${id}`);
  }
}
