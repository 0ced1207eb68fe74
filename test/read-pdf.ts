import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF read again: what a screen reader, a printer and a person find in it. */
export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly isTagged: boolean;
  /** The part of PDF/UA it says it keeps. */
  readonly universal: string | undefined;
  readonly createdAt: unknown;
  /** The fonts it draws with; all of them travel in the file. */
  readonly fonts: readonly string[];
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  /** In points. */
  readonly size: readonly [number, number];
  /** In reading order; breaks inside long words are taken out. */
  readonly text: string;
  /** The roles of its tags from above to below, `Table>TR>TD`. */
  readonly tags: readonly string[];
  /** The text under each tag of a role, in reading order. */
  textsOf(role: string): string[];
}

interface Tag {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

/** Reads a PDF with the reader of Firefox. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const marks: unknown = await document.getMarkInfo();
  const told = info as Record<string, unknown>;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(await readPage(await document.getPage(number)));
  }
  const read = {
    title: told['Title'],
    language: told['Language'],
    createdAt: told['CreationDate'],
    fonts: fontsIn(bytes),
    // Its types say an object; it is a map.
    isTagged: (marks as ReadonlyMap<string, boolean> | null)?.get('Marked') === true,
    universal: metadata?.get('pdfuaid:part') as string | undefined,
    pages,
  };
  await task.destroy();
  return read;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const root = (await page.getStructTree()) as Tag;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const byId = new Map<string, string>();
  // Marks lie in one another: a text belongs to the innermost that has a number.
  const open: string[] = [];
  let text = '';
  for (const item of content.items) {
    if ('str' in item) {
      const piece = item.str + (item.hasEOL ? '\n' : '');
      text += piece;
      const id = open.findLast(Boolean) ?? '';
      byId.set(id, (byId.get(id) ?? '') + piece);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item ? (item.id ?? '') : '');
  }
  const textOf = (tag: Tag): string =>
    tag.id !== undefined ? (byId.get(tag.id) ?? '') : (tag.children ?? []).map(textOf).join('');
  return {
    size: [Math.round(width), Math.round(height)],
    text: plain(text),
    tags: rolesOf(root),
    textsOf: (role) => tagsOf(root, role).map((tag) => plain(textOf(tag)).trim()),
  };
}

function rolesOf(tag: Tag): string[] {
  return [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesOf)];
}

function tagsOf(tag: Tag, role: string): Tag[] {
  return [
    ...(tag.role === role ? [tag] : []),
    ...(tag.children ?? []).flatMap((child) => tagsOf(child, role)),
  ];
}

/** The fonts that travel in a file, and whether each that it names does. */
function fontsIn(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const described = text.match(/\/Type\s*\/FontDescriptor/g)?.length ?? 0;
  const carried = text.match(/\/FontFile[23]?\s/g)?.length ?? 0;
  if (described === 0 || described !== carried) throw new Error('a font does not travel along');
  const names = [...text.matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g)].map((found) => found[1]!);
  return [...new Set(names)].toSorted();
}

/** Without what only tells where a long word may be broken. */
function plain(text: string): string {
  return text.replaceAll('\u200b', '').replaceAll('\u00ad', '');
}
