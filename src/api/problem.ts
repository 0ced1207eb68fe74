import { permissions, purposes, tables, words } from '#app.ts';
import { backupParts } from '#base/backup/part-names.ts';
import { Refusal } from '#base/refusal.ts';
import { say } from '#base/say.ts';
import type { Sayable } from '#base/say.ts';
import type { Language, Title } from '#base/words.ts';
import { reportsByCode } from '#ledger/statements/all-reports.ts';
import { apiWords } from './api.words.ts';

/** Everything that a refusal at this door may be called. */
export const problemWords = [apiWords, ...words];

const names = {
  permission: permissions.all,
  purpose: purposes.all,
  part: backupParts(tables),
  report: reportsByCode,
};

const statusOfKind = {
  rule: 422,
  absent: 404,
  forbidden: 403,
  conflict: 409,
  pending: 202,
} as const;

/** What HTTP has a status of its own for. */
const statusOfCode: Readonly<Record<string, number>> = {
  'api/no-key': 401,
  'api-key/unknown': 401,
  'api-key/revoked': 401,
  'api-key/not-yet': 401,
  'api-key/expired': 401,
  'api-key/owner-gone': 401,
  'api/cookies-no-key': 403,
  'api/no-idempotency-key': 400,
  'api/idempotency-key-unfit': 400,
  'act/key-unfit': 400,
  'api/body-unreadable': 400,
  'api/cursor-unfit': 400,
  'api/no-such-place': 404,
  'api/method-unfit': 405,
  'api/form-unfit': 406,
  'api/body-too-big': 413,
  'api/media-unfit': 415,
  'api/encoding-unfit': 415,
  'api/too-many': 429,
  'database/disk-full': 503,
  'file/disk-full': 503,
  'file/store-away': 503,
};

/** The status that tells a refusal. */
export function statusOf(refusal: Refusal): number {
  return statusOfCode[refusal.code] ?? statusOfKind[refusal.kind];
}

const titles: Readonly<Record<number, Title>> = {
  202: { id: 'Menunggu orang kedua', en: 'Waits for a second person' },
  400: { id: 'Permintaan tidak terbaca', en: 'The request cannot be read' },
  401: { id: 'Kunci tidak berlaku', en: 'No key that holds' },
  403: { id: 'Tidak diizinkan', en: 'Not allowed' },
  404: { id: 'Tidak ada', en: 'Not there' },
  405: { id: 'Cara ini tidak ada', en: 'No such method here' },
  406: { id: 'Bentuk ini tidak ada', en: 'No such form' },
  409: { id: 'Berbenturan', en: 'In conflict' },
  413: { id: 'Terlalu besar', en: 'Too large' },
  415: { id: 'Jenis isi tidak cocok', en: 'Media type unfit' },
  422: { id: 'Ditolak aturan', en: 'Refused by a rule' },
  429: { id: 'Terlalu sering', en: 'Too many requests' },
  503: { id: 'Sedang tidak dapat melayani', en: 'Cannot serve just now' },
};

/** One thing wrong with a request: where (RFC 6901 in the body, or a parameter's name), and what. */
interface ProblemFault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly code: string;
  readonly detail: string;
}

/**
 * A refusal as RFC 9457 has it. A defect is thrown on: it is a 500 and is logged.
 * @param at where problems are explained (`https://kop.example`), in which language, and whether it was
 *   asked by GET or HEAD: then there is no body, and what is wrong stands in a parameter
 */
export function problem(
  error: unknown,
  at: { readonly origin: string; readonly language: Language; readonly isRead: boolean },
): Response {
  if (!(error instanceof Refusal)) throw error;
  const { language, origin } = at;
  const { code, facts } = error;
  const status = statusOf(error);
  const sentence = (one: Sayable) => say(one, language, problemWords, names).message;
  const faults = faultsOf(error, sentence, at.isRead);
  const body = {
    type: `${origin}/api/problems/${code}`,
    title: (titles[status] ?? titles[422]!)[language],
    status,
    detail: sentence(error),
    code,
    ...(faults.length > 0 && { faults }),
    ...simple(facts),
  };
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'content-language': language,
    'cache-control': 'no-store',
    vary: 'accept-language',
    ...headersOf(error, status),
  });
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}

function headersOf({ facts }: Refusal, status: number): Record<string, string> {
  if (status === 401) return { 'www-authenticate': 'Bearer realm="sakaguru"' };
  if (status === 405) return { allow: String(facts['allow']) };
  if (status === 429) return { 'retry-after': String(facts['seconds']) };
  if (status === 503) return { 'retry-after': '60' };
  if (status === 202) return { location: String(facts['location']) };
  return {};
}

interface Fault extends Sayable {
  readonly field: string;
}

function faultsOf(
  { code, facts }: Refusal,
  sentence: (one: Sayable) => string,
  isRead: boolean,
): ProblemFault[] {
  const several = facts['faults'];
  const field = facts['field'];
  const faults: readonly Fault[] = Array.isArray(several)
    ? (several as Fault[])
    : typeof field === 'string'
      ? [{ field, code, facts }]
      : [];
  const inQuery =
    isRead || facts['inQuery'] === true || field === 'cursor' || field === 'Idempotency-Key';
  return faults.map((fault) => ({
    ...(inQuery ? { parameter: fault.field } : { pointer: pointerOf(fault.field) }),
    code: fault.code,
    detail: sentence(fault),
  }));
}

/** `lines.0.debit` is `/lines/0/debit`. */
function pointerOf(field: string): string {
  if (field === '') return '';
  const parts = field.split('.').map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'));
  return `/${parts.join('/')}`;
}

const taken = new Set([
  'type',
  'title',
  'status',
  'detail',
  'code',
  'faults',
  'inQuery',
  'location',
]);

/** Facts beside the members that RFC 9457 names: plain ones, for programs. */
function simple(facts: Refusal['facts']): Record<string, unknown> {
  const plain = Object.entries(facts).filter(
    ([name, value]) => !taken.has(name) && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(plain);
}
