import { inflateSync } from 'node:zlib';
import { refuse } from '../refusal.ts';

/** What was found in a PDF. */
export interface InspectedPdf {
  readonly pages: number;
}

/** What its packed lists of objects may come to, unpacked; more is a bomb. */
const mostUnpacked = 40_000_000;

/** Names of a PDF that do something, or bring something along, when it is opened. */
const active = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
]);

/**
 * Looks through a PDF that is kept as it is: whether it begins and ends as one, how many pages it has, and that
 * it neither asks for a password (nobody could read it in ten years) nor acts by itself. Objects packed into
 * streams are unpacked, within a limit, so that nothing hides there.
 *
 * @throws Refusal `file/pdf-unfit`, `file/pdf-locked`, `file/pdf-active` {what}, `file/pdf-heavy`
 */
export function inspectPdf(file: Uint8Array): InspectedPdf {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const isWhole =
    /^%PDF-[12]\.\d/.test(bytes.subarray(0, 16).toString('latin1')) &&
    bytes.subarray(-1_024).toString('latin1').includes('%%EOF');
  if (!isWhole) refuse('file/pdf-unfit', { field: 'files' });
  const text = bytes.toString('latin1');
  const parts = [text, ...packedObjects(bytes, text)];
  const names = parts.flatMap(namesIn);
  if (names.includes('Encrypt')) refuse('file/pdf-locked', { field: 'files' });
  const what = names.find((name) => active.has(name));
  if (what !== undefined) refuse('file/pdf-active', { field: 'files', what });
  const pages = Math.max(...parts.map(pagesIn));
  if (pages === 0) unfit();
  return { pages };
}

/** What is written inside of streams that hold objects. */
function packedObjects(bytes: Buffer, text: string): string[] {
  const parts: string[] = [];
  let left = mostUnpacked;
  for (const { 0: begin, index } of text.matchAll(/>>\s*stream\r?\n/g)) {
    const before = text.slice(Math.max(0, index - 2_000), index);
    const head = before.slice(before.lastIndexOf('obj'));
    if (!namesIn(head).includes('ObjStm')) continue;
    const from = index + begin.length;
    const to = text.indexOf('endstream', from);
    const unpacked = objectsIn(head, bytes.subarray(from, to < 0 ? undefined : to), left);
    left -= unpacked.length;
    parts.push(unpacked);
  }
  // A list that could not be found where every writer of today puts it could hide anything.
  if (namesIn(text).filter((name) => name === 'ObjStm').length !== parts.length) unfit();
  return parts;
}

function objectsIn(head: string, packed: Buffer, most: number): string {
  const names = namesIn(head);
  if (!names.includes('Filter')) return packed.toString('latin1');
  // Objects packed in another way than every writer of today packs them cannot be looked through.
  if (!names.includes('FlateDecode') || names.includes('DecodeParms')) unfit();
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch (error) {
    const isHeavy = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isHeavy ? refuse('file/pdf-heavy', { field: 'files' }) : unfit();
  }
}

/** Names of three letters and more, with what is written as `#4a` read as the letter that it is. */
function namesIn(text: string): string[] {
  const found = text.match(/\/(?:[A-Za-z]|#[0-9A-Fa-f]{2}){3,24}/g) ?? [];
  return found.map((name) =>
    name
      .slice(1)
      .replace(/#(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** What the tree of pages says of itself, or where it says nothing plain, the pages one by one. */
function pagesIn(text: string): number {
  const trees = text.match(/<<[^<>]*\/Type\s*\/Pages\b[^<>]*>>/g) ?? [];
  const counts = trees.map((tree) => Number(/\/Count\s+(\d{1,6})/.exec(tree)?.[1] ?? 0));
  return Math.max(0, ...counts) || (text.match(/\/Type\s*\/Page(?![A-Za-z#])/g) ?? []).length;
}

function unfit(): never {
  return refuse('file/pdf-unfit', { field: 'files' });
}
