import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderSVG } from 'uqr';
import { instantText } from '../instant-text.ts';
import { refuse } from '../refusal.ts';
import { uprightSheet } from './define-paper.ts';
import type { Paper, PaperFormat, Sheet } from './define-paper.ts';
import { fontLetters } from './font-letters.ts';
import { paperJson } from './paper-text.ts';
import type { Json } from './paper-text.ts';
import { paperWords } from './paper.words.ts';
import { pressPaper } from './press.ts';
import type { Printing } from './printing.ts';

/** One paper to be printed. */
export interface PaperOrder<Data> extends Printing {
  readonly paper: Paper<Data>;
  /** What the template shows: plain JSON, amounts as `paperAmount` writes them. */
  readonly data: Data;
  /** The title if it is not the paper's own, and what stands under it: period, unit, account. */
  readonly title?: string;
  readonly lines: readonly string[];
  /** A sheet that the paper reckoned for itself; it goes before `format`. */
  readonly sheet?: Sheet;
  /** The newest seal: what is said of it, and the address that proves it, drawn as a QR code. */
  readonly seal?: PaperSeal | null;
  /** Who signs: what for, and the name where it is known, each with a line to write on. */
  readonly signatures?: readonly PaperSignature[];
  /** Place and day of signing as people write them: `Surabaya, 24 November 2026`. */
  readonly signedAt?: string;
}

/** A seal on paper. */
export interface PaperSeal {
  readonly lines: readonly string[];
  /** Null where nothing is signed: a practice copy, or before the first key. */
  readonly address: string | null;
}

/** A line to sign on. */
export interface PaperSignature {
  readonly label: string;
  readonly name?: string;
}

const fileOf = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));
const frame = fileOf('./paper.typ');
const letters = fontLetters(fileOf('./fonts/sakaguru-sans-regular.ttf'));
const templates = new Map<string, Buffer>();

/**
 * Prints a paper as PDF/UA-1. Equal orders give equal bytes, on any machine: the fonts are ours, the
 * instant is handed in, and everything shown reaches the template as JSON, never as part of its text.
 *
 * @throws Refusal `paper/format-unfit`, `paper/busy`, `paper/too-slow`
 */
export async function printPaper<Data>(order: PaperOrder<Data>): Promise<Uint8Array> {
  const files = filesOf(order);
  return pressPaper({ files, createdAt: Math.floor(order.at.getTime() / 1000) });
}

/**
 * The tag of what a paper shows (RFC 9110, 8.8.3), weak since the instant and the person of printing are
 * left out: the same content printed a minute ago is still the same paper.
 */
export function paperTag<Data>(order: PaperOrder<Data>): string {
  const { by: _by, ...rest } = order;
  const hash = createHash('sha256');
  for (const [name, content] of filesOf({ ...rest, at: new Date(0) })) {
    hash.update(`${name} ${content.length}\n`).update(content);
  }
  return `W/"${hash.digest('base64url')}"`;
}

/** Reads what somebody asked for as one of a paper's formats; nothing is the first. */
export function formatOf(
  paper: { readonly formats: readonly PaperFormat[] },
  asked: string | undefined,
): PaperFormat {
  const format = asked === undefined ? paper.formats[0] : paper.formats.find((f) => f === asked);
  const facts = { field: 'format', format: asked?.slice(0, 20), known: paper.formats.join(', ') };
  return format ?? refuse('paper/format-unfit', facts);
}

function filesOf<Data>(order: PaperOrder<Data>): [string, Uint8Array][] {
  const { paper, face, seal } = order;
  const logo = face.logo ? `logo.${face.logo.media.split('/')[1]!}` : null;
  const told = paperJson(toldTo(order, logo), letters);
  return [
    ['main.typ', templateOf(paper.template)],
    ['paper.typ', frame],
    ['order.json', Buffer.from(JSON.stringify(told))],
    ...(logo ? [[logo, face.logo!.bytes] as [string, Uint8Array]] : []),
    ...(seal?.address ? [['seal.svg', qrOf(seal.address)] as [string, Uint8Array]] : []),
  ];
}

/** What the template may know. */
function toldTo<Data>(order: PaperOrder<Data>, logo: string | null): Json {
  const { paper, data, face, language, seal, signatures = [], signedAt = '' } = order;
  const words = { ...paperWords[language], ...paper.words[language] } as Record<string, string>;
  const printed = `${words['printed']} ${instantText(order.at, face.timeZone, language)}`;
  return {
    title: order.title ?? paper.title[language],
    lines: order.lines,
    language,
    words,
    sheet: { ...(order.sheet ?? uprightSheet(formatOf(paper, order.format))) },
    printed: order.by === undefined ? printed : `${printed} ${words['by']} ${order.by}`,
    face: {
      name: face.name,
      legalNumber: face.legalNumber,
      address: [face.address, face.city].filter(Boolean).join(', '),
      accent: face.accent ?? '#0f5c46',
      logo,
      isPractice: face.isPractice,
    },
    seal: seal ? { lines: seal.lines, code: seal.address !== null } : null,
    signatures: signatures.map(({ label, name = '' }) => ({ label, name })),
    signedAt,
    data: data as Json,
  };
}

/** A seal's address as a QR code; error correction M, so that a thumb on the paper does no harm. */
function qrOf(address: string): Buffer {
  return Buffer.from(renderSVG(address, { ecc: 'M', border: 2 }));
}

function templateOf(url: URL): Buffer {
  const known = templates.get(url.href) ?? readFileSync(url);
  templates.set(url.href, known);
  return known;
}
