import { renderSVG } from 'uqr';
import type { RecoverySheet } from '#base/backup/recovery-sheet.ts';

/** The recovery sheet as one page to print; it needs nothing from anywhere. */
export function sheetPage({ words, qr, mark }: RecoverySheet): string {
  const items = words.map((word) => `<li>${word}</li>`).join('');
  const code = renderSVG(qr, { ecc: 'M', border: 4, pixelSize: 4 });
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>Lembar pemulihan Sakaguru</title>
<style>
  body { font: 12pt/1.5 system-ui, sans-serif; margin: 2cm; color: black; background: white; }
  ol { columns: 3; padding-left: 1.5em; font: 13pt/1.8 ui-monospace, monospace; }
  svg { width: 5cm; height: 5cm; }
</style>
<h1>Lembar pemulihan Sakaguru</h1>
<p>Tanda kunci: <strong>${mark}</strong></p>
<ol>${items}</ol>
${code}
<p>Lembar ini mengembalikan berkas kunci: <code>sakaguru key restore</code>. Tanpa kunci, NIK dan nomor
telepon di cadangan tidak terbaca. Siapa memegang lembar ini memegang kuncinya: simpan di brankas, jauh
dari komputernya, dan jangan difoto.</p>
<p>Disimpan oleh: ______________________ di: ______________________ tanggal: ______________</p>
</html>
`;
}
