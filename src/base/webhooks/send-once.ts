import { request as plainRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Refusal } from '../refusal.ts';
import { scrub } from '../scrub.ts';
import { receiverAddress } from './webhook-url.ts';
import type { WebhookRules } from './webhook-rules.ts';

/** How long one try may take, from the connection to the end of what is read of the answer. */
const patience = 15_000;
/** So much of an answer is read at most, and so much of it kept. */
const mostRead = 65_536;
const mostKept = 500;

/** Why a try failed, as a word that is kept; `''`: it arrived. */
export type SendFailure =
  | ''
  | 'timeout'
  | 'unreachable'
  | 'certificate'
  | 'status'
  | 'redirect'
  | 'host-unknown'
  | 'address-inner'
  | 'not-https'
  | 'port-unfit';

/** What came of one try. */
export interface Sent {
  readonly status: number | null;
  readonly failure: SendFailure;
  /** The beginning of the answer, numbers of persons taken out. */
  readonly answer: string;
  /** Seconds that the receiver asks to be left in peace. */
  readonly retryAfter: number | null;
}

/** What is sent. */
export interface Letter {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends one delivery once. The name is resolved here and the connection made to the address that was looked
 * at; redirects are not followed; 2xx alone has arrived; no more of an answer is read than 64 KB.
 */
export async function sendOnce(
  rules: WebhookRules,
  letter: Letter,
  { waitMs = patience, stopping }: { waitMs?: number; stopping?: AbortSignal | undefined } = {},
): Promise<Sent> {
  try {
    const address = await receiverAddress(rules, letter.url);
    const clock = AbortSignal.timeout(waitMs);
    return await post(address, letter, stopping ? AbortSignal.any([clock, stopping]) : clock);
  } catch (error) {
    return { ...nothing, failure: failureOf(error) };
  }
}

const nothing = { status: null, answer: '', retryAfter: null } as const;

function post(address: string, { url, headers, body }: Letter, signal: AbortSignal): Promise<Sent> {
  const target = new URL(url);
  const request = target.protocol === 'https:' ? secureRequest : plainRequest;
  const { promise, resolve, reject } = Promise.withResolvers<Sent>();
  const asked = request(target, {
    method: 'POST',
    // A connection of its own, so that none is reused that was made to another address.
    agent: false,
    lookup: pinnedTo(address),
    maxHeaderSize: 16_384,
    signal,
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'Sakaguru-Webhook/1',
      accept: '*/*',
      'accept-encoding': 'identity',
      connection: 'close',
    },
  });
  let isAnswered = false;
  asked.once('response', (response) => {
    // From here on there is a status: what breaks off the rest of the answer is no failure.
    isAnswered = true;
    void beginning(response).then((read) => {
      resolve(sentOf(response, read));
      asked.destroy();
    });
  });
  const breakOff = (error: Error): void => void (isAnswered || reject(error));
  asked.on('error', breakOff);
  asked.once('close', () => breakOff(new Error('closed')));
  asked.end(body);
  return promise;
}

/** Answers every question for an address with the one that was looked at. */
function pinnedTo(address: string): LookupFunction {
  const family = isIP(address);
  return (_host, { all }, tell) => {
    if (all) tell(null, [{ address, family }]);
    else tell(null, address, family);
  };
}

/** The beginning of an answer. One that hangs or breaks off has told its status all the same. */
async function beginning(response: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      parts.push(part as Buffer);
      size += (part as Buffer).length;
      if (size >= mostRead) break;
    }
  } catch {
    // Cut off by the receiver or by the clock: what came until then counts.
  }
  return Buffer.concat(parts).subarray(0, mostRead);
}

function sentOf({ statusCode = 0, headers }: IncomingMessage, read: Buffer): Sent {
  const isRedirect = statusCode >= 300 && statusCode < 400;
  const failure = statusCode >= 200 && statusCode < 300 ? '' : isRedirect ? 'redirect' : 'status';
  const seconds = /^\d{1,6}$/.exec(headers['retry-after'] ?? '')?.[0];
  return {
    status: statusCode,
    failure,
    answer: excerpt(read),
    retryAfter: seconds === undefined ? null : Number(seconds),
  };
}

/** Readable text alone: no control characters, no half of a letter, no NIK or telephone number. */
function excerpt(read: Buffer): string {
  const text = read.subarray(0, 4 * mostKept).toString('utf8');
  const plain = scrub(text.replace(/[\p{C}\uFFFD\s]+/gu, ' ')).trim();
  let kept = '';
  for (const letter of plain) {
    if (kept.length + letter.length > mostKept) break;
    kept += letter;
  }
  return kept;
}

const certificate = /^(?:ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL|EPROTO)/;

function failureOf(error: unknown): SendFailure {
  if (error instanceof Refusal) return error.code.replace('webhook/', '') as SendFailure;
  const { name = '', code = '' } = error as { name?: string; code?: string };
  if (name === 'AbortError') return 'timeout';
  return certificate.test(code) ? 'certificate' : 'unreachable';
}
