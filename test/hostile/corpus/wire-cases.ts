/** What is written to a socket, piece by piece, and what may come back. */
export interface WireCase {
  readonly name: string;
  readonly pieces: readonly (string | Buffer)[];
  /** Milliseconds between the pieces. */
  readonly pause?: number;
  /** Whether the caller goes away without reading. */
  readonly leaves?: true;
}

/** Writes requests as a browser that is signed in would begin them. */
interface Pen {
  readonly slug: string;
  readonly head: string;
  get(path: string, more?: string): string;
  post(more: string, body: string | Buffer): readonly (string | Buffer)[];
}

const form = 'Content-Type: application/x-www-form-urlencoded\r\n';

function odd(name: string, pieces: readonly (string | Buffer)[], pause?: number): WireCase {
  return { name, pieces, ...(pause === undefined ? {} : { pause }) };
}

/** Requests no browser would write. */
export function wireCases(origin: string, slug: string, token: string): readonly WireCase[] {
  const head = `Host: ${new URL(origin).host}\r\nOrigin: ${origin}\r\nCookie: sesi=${token}\r\n`;
  const pen: Pen = {
    slug,
    head,
    get: (path, more = '') => `GET ${path} HTTP/1.1\r\n${head}${more}Connection: close\r\n\r\n`,
    post: (more, body) => [
      `POST /kantor/${slug}/jurnal?/bukukan HTTP/1.1\r\n${head}${more}Connection: close\r\n\r\n`,
      body,
    ],
  };
  return [...pathCases(pen), ...headCases(pen), ...bodyCases(pen), ...mannerCases(pen)];
}

/** Lines that ask for odd things. */
function pathCases({ slug, head, get }: Pen): WireCase[] {
  return [
    odd('a null byte in the path', [get('/kantor/\0/jurnal')]),
    odd('an escaped null byte in the path', [get(`/kantor/${slug}%00/jurnal`)]),
    odd('half an escape', [get('/kantor/%E0%A4%A')]),
    odd('no escape at all', [get('/kantor/%zz')]),
    odd('escapes that are no UTF-8', [get('/kantor/%ff%fe')]),
    odd('a path that climbs', [get('/../../etc/passwd')]),
    odd('a path that climbs in disguise', [get('/..%2f..%2fetc%2fpasswd')]),
    odd('two slashes in front', [get('//evil.example/x')]),
    odd('a whole address as path', [get('http://evil.example/')]),
    odd('a star as path', [`OPTIONS * HTTP/1.1\r\n${head}Connection: close\r\n\r\n`]),
    odd('a query of two megabytes', [get(`/?q=${'x'.repeat(2_000_000)}`)]),
    odd('bytes above 127 in the path', [Buffer.from(get('/kantor/\xff\xfe'), 'latin1')]),
    odd('a method nobody knows', [`BREW / HTTP/1.1\r\n${head}Connection: close\r\n\r\n`]),
    odd('a wrong method', [`DELETE /kantor/${slug} HTTP/1.1\r\n${head}Connection: close\r\n\r\n`]),
    odd('TRACE', [`TRACE / HTTP/1.1\r\n${head}Connection: close\r\n\r\n`]),
    odd('CONNECT', [`CONNECT evil.example:443 HTTP/1.1\r\n${head}\r\n`]),
    odd('HTTP/0.9', ['GET /\r\n\r\n']),
    odd('HTTP/3.7', [`GET / HTTP/3.7\r\n${head}\r\n`]),
    odd('HTTP/2 without asking', ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n']),
    odd('TLS to a plain port', [Buffer.from('160301020001000001fc0303', 'hex'), '\r\n\r\n']),
    odd('noise', [Buffer.from(Array.from({ length: 4_096 }, (_, i) => (i * 7_919) % 256))]),
  ];
}

/** Odd headers. */
function headCases({ get }: Pen): WireCase[] {
  return [
    odd('no host', ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n']),
    odd('two hosts', [get('/', 'Host: evil.example\r\n')]),
    odd('a foreign host', [`GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`]),
    odd('a host that is none', [`GET / HTTP/1.1\r\nHost: @[::\r\nConnection: close\r\n\r\n`]),
    odd('a header of 60 KB', [get('/', `X-Besar: ${'x'.repeat(60_000)}\r\n`)]),
    odd('three thousand headers', [get('/', 'X-A: b\r\n'.repeat(3_000))]),
    odd('a header broken over lines', [get('/', 'X-A: b\r\n c\r\n')]),
    odd('a header with a bare return', [get('/', 'X-A: b\rX-C: d\r\n')]),
    odd('a header without a name', [get('/', ': b\r\n')]),
    odd('a thousand cookies', [get('/', `Cookie: ${'a=b; '.repeat(1_000)}\r\n`)]),
    odd('cookies of odd names', [
      get('/', 'Cookie: __proto__=x; =; ;;; bahasa=%00; tema=\u00ff\r\n'),
    ]),
    odd('forwarded by somebody', [get('/', 'X-Forwarded-For: x\r\nX-Forwarded-Proto: gopher\r\n')]),
    odd('our own headers forged', [
      get('/', 'x-sakaguru-scheme: ftp\r\nx-sakaguru-address: x\r\n'),
    ]),
  ];
}

/** Bodies that lie about themselves. */
function bodyCases({ get, post }: Pen): WireCase[] {
  return [
    odd('a body longer than it says', post(`${form}Content-Length: 3\r\n`, 'key=1&memo=uji')),
    odd('a length below nought', post(`${form}Content-Length: -1\r\n`, 'key=1')),
    odd('a length that is no number', post(`${form}Content-Length: 1e3\r\n`, 'key=1')),
    odd('two lengths', post(`${form}Content-Length: 5\r\nContent-Length: 6\r\n`, 'key=1')),
    odd(
      'a length and chunks',
      post(`${form}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`, '0\r\n\r\n'),
    ),
    odd('a length of 9 exabytes', post(`${form}Content-Length: 9223372036854775807\r\n`, 'key=1')),
    odd(
      'chunks of odd sizes',
      post(`${form}Transfer-Encoding: chunked\r\n`, 'zz\r\nkey=1\r\n0\r\n\r\n'),
    ),
    odd('chunks that end early', post(`${form}Transfer-Encoding: chunked\r\n`, '5\r\nkey')),
    odd('an encoding nobody knows', post(`${form}Transfer-Encoding: gzip\r\n`, 'key=1')),
    odd(
      'a body said to be packed',
      post(`${form}Content-Encoding: gzip\r\nContent-Length: 5\r\n`, 'key=1'),
    ),
    odd(
      'an odd charset',
      post(
        'Content-Type: application/x-www-form-urlencoded; charset=utf-7\r\nContent-Length: 5\r\n',
        'key=1',
      ),
    ),
    odd('a body in UTF-16', post(`${form}Content-Length: 10\r\n`, Buffer.from('key=1', 'utf16le'))),
    odd('no content type', post('Content-Length: 5\r\n', 'key=1')),
    odd(
      'a content type that is none',
      post('Content-Type: \u00ff/;;;\r\nContent-Length: 5\r\n', 'key=1'),
    ),
    odd(
      'parts without a boundary',
      post('Content-Type: multipart/form-data\r\nContent-Length: 5\r\n', '--x\r\n'),
    ),
    odd(
      'parts that do not end',
      post(
        'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 60\r\n',
        '--x\r\nContent-Disposition: form-data; name="key"\r\n\r\nabcdefgh',
      ),
    ),
    odd('ten thousand fields', post(`${form}Content-Length: 60000\r\n`, 'a=b&c&'.repeat(10_000))),
    odd(
      'expecting to go on',
      post(`${form}Expect: 100-continue\r\nContent-Length: 5\r\n`, 'key=1'),
    ),
    odd(
      'expecting the impossible',
      post(`${form}Expect: 200-magic\r\nContent-Length: 5\r\n`, 'key=1'),
    ),
    odd('asking to be upgraded', [get('/', 'Upgrade: websocket\r\nConnection: Upgrade\r\n')]),
  ];
}

/** Callers with odd manners. */
function mannerCases({ slug, get, post }: Pen): WireCase[] {
  return [
    odd('twenty requests in one piece', [
      get('/masuk').replace('Connection: close\r\n', '').repeat(20),
    ]),
    odd('one byte after another', [...get('/masuk')].slice(0, 60), 2),
    odd(
      'a body byte by byte',
      [...post(`${form}Content-Length: 40\r\n`, '').slice(0, 1), ...'key=1&keterangan=uji'],
      2,
    ),
    {
      name: 'gone before the answer',
      pieces: [get(`/kantor/${slug}/laporan/posisi-keuangan`)],
      leaves: true,
    },
    {
      name: 'gone in mid-body',
      pieces: post(`${form}Content-Length: 5000\r\n`, 'key=1'),
      leaves: true,
    },
    {
      name: 'a range of an office page',
      pieces: [get(`/kantor/${slug}`, 'Range: bytes=0-0,5-1,-\r\n')],
    },
    {
      name: 'conditions that contradict',
      pieces: [get('/', 'If-None-Match: *\r\nIf-Match: x\r\nIf-Modified-Since: kapan\r\n')],
    },
  ];
}
