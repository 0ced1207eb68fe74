import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import { conflict } from '../refusal.ts';
import type { FileStore, StoredObject } from './file-store.ts';

/** Where a bucket is, and with which keys. */
export interface S3Place {
  /** Scheme and host, without the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** What all names begin with, without a slash at either end; empty: nothing. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const longest = 60_000;
const tries = 3;

/**
 * Objects in a bucket of any server that speaks S3, addressed by path, each request signed (SigV4) over its
 * body. The bucket sees only sealed bytes and names that tell nothing.
 */
export function openS3Store(s3: S3Place): FileStore {
  const ask = asking(s3);
  const keyOf = (name: string) => (s3.prefix === '' ? name : `${s3.prefix}/${name}`);
  const at = (name: string) => `/${keyOf(name).split('/').map(encodeURIComponent).join('/')}`;
  return {
    place: `s3://${s3.bucket}/${s3.prefix}`,
    async write(name, content) {
      const pieces: Buffer[] = [];
      for await (const piece of content) pieces.push(piece);
      await ask('PUT', at(name), { body: Buffer.concat(pieces) });
    },
    async read(name) {
      const answer = await ask('GET', at(name));
      return answer && (answer.body ?? noBytes());
    },
    async look(name) {
      const answer = await ask('HEAD', at(name));
      if (!answer) return null;
      const bytes = Number(answer.headers.get('content-length') ?? '0');
      const changedAt = new Date(answer.headers.get('last-modified') ?? 0);
      return { name, bytes, changedAt };
    },
    async remove(name) {
      await ask('DELETE', at(name));
    },
    list: (prefix) => listed(ask, keyOf(`${prefix}/`), s3.prefix === '' ? 0 : s3.prefix.length + 1),
  };
}

type Ask = (
  method: string,
  path: string,
  more?: { readonly query?: Readonly<Record<string, string>>; readonly body?: Buffer },
) => Promise<Response | null>;

/** Asks the bucket; null: there is no such object. What fails for the moment is tried again. */
function asking({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Place): Ask {
  const client = new AwsClient({
    ...{ accessKeyId, secretAccessKey, region },
    service: 's3',
    retries: 0,
  });
  return async (method, path, { query = {}, body } = {}) => {
    const url = new URL(`${endpoint}/${encodeURIComponent(bucket)}${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const sum = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    for (let attempt = 1; ; attempt += 1) {
      const answer = await client
        .fetch(url.href, {
          method,
          headers: { 'x-amz-content-sha256': sum },
          ...(body && { body: new Uint8Array(body) }),
          signal: AbortSignal.timeout(longest),
        })
        .catch(() => null);
      if (answer?.ok) return answer;
      const status = answer?.status ?? 0;
      await answer?.body?.cancel();
      if (status === 404 && method !== 'PUT') return null;
      const isPassing = status === 0 || status === 429 || status >= 500;
      if (!isPassing || attempt === tries) return conflict('file/store-away', { status });
      await wait(200 * attempt);
    }
  };
}

const xml = new XMLParser({
  processEntities: false,
  parseTagValue: false,
  isArray: (name) => name === 'Contents',
});

interface Listing {
  readonly Contents?: readonly { Key: string; Size: string; LastModified: string }[];
  readonly NextContinuationToken?: string;
}

async function* listed(ask: Ask, prefix: string, skip: number): AsyncGenerator<StoredObject, void> {
  let after: string | undefined;
  do {
    const query = {
      'list-type': '2',
      prefix,
      ...(after !== undefined && { 'continuation-token': after }),
    };
    const answer = await ask('GET', '', { query });
    if (!answer) return conflict('file/store-away', { status: 404 });
    const { ListBucketResult: page } = xml.parse(await answer.text()) as {
      ListBucketResult?: Listing;
    };
    for (const { Key, Size, LastModified } of page?.Contents ?? []) {
      yield { name: Key.slice(skip), bytes: Number(Size), changedAt: new Date(LastModified) };
    }
    after = page?.NextContinuationToken;
  } while (after !== undefined);
}

async function* noBytes(): AsyncGenerator<Uint8Array, void> {}
