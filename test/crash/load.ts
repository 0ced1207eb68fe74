import { newId } from '#base/id.ts';
import type { Cooperative } from './cooperative.ts';

/** What became of one form that was sent: its key, and whether the answer said "booked". */
export interface Sent {
  readonly key: string;
  acknowledged: boolean;
}

/** Forms that are being sent until told to stop. */
export interface Load {
  readonly sent: readonly Sent[];
  stop(): Promise<void>;
}

/** Sends entries through the form as fast as the answers come, from `clients` at once. */
export function startLoad(origin: string, cooperative: Cooperative, clients: number): Load {
  const sent: Sent[] = [];
  let going = true;
  const client = async () => {
    while (going) {
      const one = { key: newId(), acknowledged: false };
      sent.push(one);
      one.acknowledged = await sendEntry(origin, cooperative, one.key);
      if (!one.acknowledged) await new Promise((resolve) => setTimeout(resolve, 400));
    }
  };
  const running = Promise.all(Array.from({ length: clients }, client));
  return {
    sent,
    async stop() {
      going = false;
      await running;
    },
  };
}

/** Sends what was not acknowledged again, under the same keys, a few at once. */
export async function sendAgain(
  origin: string,
  cooperative: Cooperative,
  open: readonly Sent[],
): Promise<void> {
  const rest = open.map((one) => one.key);
  const client = async () => {
    for (let key = rest.pop(); key !== undefined; key = rest.pop())
      await sendEntry(origin, cooperative, key);
  };
  await Promise.all(Array.from({ length: 6 }, client));
}

/** Sends one entry under a key; whether it was acknowledged as booked. */
export async function sendEntry(
  origin: string,
  { slug, token }: Cooperative,
  key: string,
): Promise<boolean> {
  const body = new URLSearchParams({
    key,
    keterangan: 'Setoran di tengah badai',
    'akun-0': '1-1101',
    'debit-0': '1.000',
    'akun-1': '4-1101',
    'kredit-1': '1.000',
  });
  const headers = { origin, accept: 'text/html', cookie: `sesi=${token}` };
  const url = `${origin}/kantor/${slug}/jurnal?/bukukan`;
  const signal = AbortSignal.timeout(20_000);
  return fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal }).then(
    (response) =>
      response.status === 303 && !response.headers.get('location')!.startsWith('/masuk'),
    () => false,
  );
}
