import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { refuse } from '#base/refusal.ts';

/** What a workbook may be at most; real ones of 10,000 members stay far below. */
export const workbookLimits = {
  bytes: 25 * 1024 * 1024,
  entries: 200,
  unpacked: 50 * 1024 * 1024,
  /** Below this size a high ratio is no danger: an empty sheet packs very well. */
  ratioFrom: 5 * 1024 * 1024,
  ratio: 100,
} as const;

const slice = 64 * 1024;

/**
 * Unpacks the XML of a workbook behind a guard: first by the sizes that the archive declares, then by
 * the bytes really produced, for headers lie. Anything but XML (macros, pictures, settings) stays packed.
 * Refuses `import/too-large`, `import/zip-bomb` and `import/not-readable`, each with the file's name.
 */
export function unpackWorkbook(bytes: Uint8Array, file: string): Map<string, Uint8Array> {
  mustBeWorkbook(bytes, file);
  const entries = new Map<string, Uint8Array[]>();
  let produced = 0;
  const unzip = new Unzip((entry) => {
    if (!isWanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    entries.set(entry.name, chunks);
    if (entries.size > workbookLimits.entries) refuse('import/zip-bomb', { file });
    entry.ondata = (error, chunk) => {
      if (error) throw error;
      produced += chunk.length;
      if (isTooMuch(bytes.length, produced)) refuse('import/zip-bomb', { file });
      chunks.push(chunk);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  unreadable(file, () => {
    for (let at = 0; at < bytes.length; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    }
  });
  return new Map([...entries].map(([name, chunks]) => [name, joined(chunks)]));
}

/** Runs a foreign reader on foreign bytes: whatever it throws means that the file is not what it says. */
export function unreadable<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error;
    return refuse('import/not-readable', { file });
  }
}

/** Refuses, by what the archive declares, what is too large, carries macros or is no workbook at all. */
export function mustBeWorkbook(bytes: Uint8Array, file: string): void {
  if (bytes.length > workbookLimits.bytes) refuse('import/too-large', { file, most: '25 MB' });
  let entries = 0;
  let declared = 0;
  let isBook = false;
  unreadable(file, () =>
    unzipSync(bytes, {
      filter(entry) {
        entries += 1;
        declared += entry.originalSize;
        isBook ||= entry.name === 'xl/workbook.xml';
        if (entry.name.toLowerCase().endsWith('vbaproject.bin')) refuse('import/macros', { file });
        if (entries > workbookLimits.entries || isTooMuch(bytes.length, declared)) {
          refuse('import/zip-bomb', { file });
        }
        return false;
      },
    }),
  );
  if (!isBook) refuse('import/not-readable', { file });
}

function isTooMuch(packed: number, unpacked: number): boolean {
  if (unpacked > workbookLimits.unpacked) return true;
  return unpacked > workbookLimits.ratioFrom && unpacked > packed * workbookLimits.ratio;
}

function isWanted(name: string): boolean {
  return (name.endsWith('.xml') || name.endsWith('.rels')) && !name.includes('externalLinks/');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
