import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Place } from '#base/files/s3-store.ts';

/** A small server that speaks S3 to whoever signs as the real one asks. */
export interface Bucket {
  readonly place: Omit<S3Place, 'prefix'>;
  readonly pageSize: number;
  /** The next requests are answered 503. */
  failNext(count: number): void;
  close(): Promise<void>;
}

const pageSize = 2;
const keys = { accessKeyId: 'AKIAKOPERASI', secretAccessKey: 'rahasia/pasar+pagi' };

/** Opens one on a free port, with one bucket. */
export async function openBucket(): Promise<Bucket> {
  const objects: Objects = new Map();
  let failing = 0;
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    if (failing > 0) {
      failing -= 1;
      return void response.writeHead(503).end();
    }
    if (!isSigned(request, body)) return void response.writeHead(403).end('SignatureDoesNotMatch');
    respond(request, response, body);
  }
  function respond(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://bucket');
    const [, bucket, ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const key = rest.join('/');
    if (bucket !== 'koperasi') return void response.writeHead(404).end();
    if (key === '') return void response.end(listing(objects, url));
    const found = objects.get(key);
    if (request.method === 'PUT') objects.set(key, { bytes: body, at: new Date() });
    else if (request.method === 'DELETE') objects.delete(key);
    else if (!found) return void response.writeHead(404).end();
    else {
      const head = {
        'content-length': found.bytes.length,
        'last-modified': found.at.toUTCString(),
      };
      return void response.writeHead(200, head).end(request.method === 'HEAD' ? '' : found.bytes);
    }
    response.writeHead(request.method === 'PUT' ? 200 : 204).end();
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    pageSize,
    place: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'id-sby-1',
      bucket: 'koperasi',
      ...keys,
    },
    failNext: (count) => void (failing = count),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

type Objects = Map<string, { bytes: Buffer; at: Date }>;

/** A page of objects, as ListObjectsV2 answers it. */
function listing(objects: Objects, url: URL): string {
  const prefix = url.searchParams.get('prefix') ?? '';
  const after = url.searchParams.get('continuation-token') ?? '';
  const all = [...objects.keys()].toSorted().filter((key) => key.startsWith(prefix) && key > after);
  const page = all.slice(0, pageSize);
  const contents = page.map((key) => {
    const { bytes, at } = objects.get(key)!;
    return `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${bytes.length}</Size></Contents>`;
  });
  const next =
    all.length > page.length
      ? `<NextContinuationToken>${page.at(-1)!}</NextContinuationToken>`
      : '';
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${next}</ListBucketResult>`;
}

/** Checks the signature as S3 does: AWS Signature Version 4, over head and body. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (!given) return false;
  const [, keyId, day, region, signed, signature] = given as unknown as string[];
  const sum = request.headers['x-amz-content-sha256'];
  if (keyId !== keys.accessKeyId || sum !== sha256(body)) return false;
  const url = new URL(request.url ?? '/', 'http://bucket');
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&');
  const headers = signed!
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const path = url.pathname
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/');
  const asked = [request.method, path, query, headers.join(''), signed, sum].join('\n');
  const at = String(request.headers['x-amz-date']);
  const text = ['AWS4-HMAC-SHA256', at, `${day}/${region}/s3/aws4_request`, sha256(asked)].join(
    '\n',
  );
  const key = [day!, region!, 's3', 'aws4_request'].reduce<Buffer>(
    (made, part) => hmac(made, part),
    Buffer.from(`AWS4${keys.secretAccessKey}`),
  );
  return timingSafeEqual(Buffer.from(signature!, 'hex'), hmac(key, text));
}

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
