import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const wordFiles = files.filter((path) => path.endsWith('.words.ts')).toSorted();

/** Words that no English sentence has; names that the product keeps are not among them. */
const telltale =
  /\b(?:yang|dan|untuk|dengan|dari|atau|tidak|belum|sudah|adalah|akan|dapat|bisa|boleh|harus|pada|oleh|ke|di|ini|itu|lalu|juga|semua|setiap|koperasi|anggota|pengurus|pengawas|bendahara|jurnal|akun|laporan|bukti|tanggal|bulan|tahun|hari|simpan|hapus|ubah|tambah|batal|cari|kembali|masuk|keluar|halaman|berkas|kata|sandi|nama|jumlah|saldo)\b/i;

/** English texts that quote Indonesian on purpose: what stands on a voucher, a sheet or a button. */
const quoted = /“[^”]*”|‘[^’]*’|"[^"]*"|`[^`]*`|\{[^}]*\}|\/[a-z/-]+|<[^>]*>/g;

interface Texts {
  readonly id: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

async function textsOf(path: string): Promise<Texts[]> {
  const module = (await import(/* @vite-ignore */ `${source}${path}`)) as Record<string, unknown>;
  return Object.values(module).filter(
    (one): one is Texts =>
      typeof one === 'object' && one !== null && Object.keys(one).toSorted().join() === 'en,id',
  );
}

test('every text stands in both languages, with the same facts in it, and none of the English is Indonesian', async () => {
  expect(wordFiles.length).toBeGreaterThan(60);
  const faults: string[] = [];
  let texts = 0;
  for (const path of wordFiles) {
    for (const { id, en } of await textsOf(path)) {
      for (const key of new Set([...Object.keys(id), ...Object.keys(en)])) {
        const [one, two] = [id[key], en[key]];
        if (typeof one !== 'string' || typeof two !== 'string' || !one.trim() || !two.trim()) {
          if (one !== '' || two !== '') faults.push(`${path} ${key}: in one language only`);
          continue;
        }
        texts += 1;
        if (factsIn(one) !== factsIn(two)) faults.push(`${path} ${key}: other facts`);
        const found = telltale.exec(two.replaceAll(quoted, ''));
        if (found && !kept.has(`${path} ${key}`))
          faults.push(`${path} ${key}: “${found[0]}” in: ${two}`);
      }
    }
  }
  expect(texts).toBeGreaterThan(2_000);
  expect(faults).toEqual([]);
});

/** The places of a text that facts go into; a fact with a word in it has an English twin (`more`, `moreEn`). */
function factsIn(text: string): string {
  return [...new Set(text.replaceAll('En}', '}').match(/\{\w+\}/g))].toSorted().join(' ');
}

/** Where an Indonesian word stands in English on purpose. */
const kept = new Set<string>([]);

test('no page says a sentence of its own: what it says stands in a file of words', () => {
  const faults = files
    .filter((path) => path.endsWith('.svelte'))
    .flatMap((path) =>
      bareTexts(readFileSync(`${source}${path}`, 'utf8')).map((said) => `${path}: ${said}`),
    );
  expect(faults).toEqual([]);
});

/** Texts between tags (but for commands to be copied), and in attributes that are read out, which are no expressions. */
function bareTexts(text: string): string[] {
  const markup = text
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
  const blanked = withoutBraces(markup);
  const between = [...blanked.matchAll(/>([^<>]*)</g)].map((match) => match[1]!.trim());
  const spoken = [...blanked.matchAll(/\s(?:title|label|aria-label|placeholder|alt)="([^"]*)"/g)];
  return [...between, ...spoken.map((match) => match[1]!.trim())].filter((said) =>
    /^(?!curl )[^]*[a-z]{2,}[^a-z]+[a-z]{2,}/i.test(said),
  );
}

/** The markup with every expression taken out, however deep its braces. */
function withoutBraces(text: string): string {
  let depth = 0;
  let out = '';
  for (const letter of text) {
    if (letter === '{') depth += 1;
    else if (letter === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += letter;
  }
  return out;
}
