import { isRedirect } from '@sveltejs/kit';
import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { leadFromNumber, leadSearch } from './lead-search.ts';

const nik = '3578014107880003';
const office = 'https://kop.example/kantor/uji';

/** As much of a request as a search is led by. */
function asked(url: string, { sent, route = '', session = {} }: Asked = {}) {
  const kept = new Map<string, string>();
  const cookies = { set: (name: string, value: string) => kept.set(name, value) };
  const body = sent && new URLSearchParams(sent);
  const request = new Request(url, body ? { method: 'POST', body } : {});
  const locals = { language: 'id', session };
  const event = { request, url: new URL(url), route: { id: route }, locals, cookies };
  return { event: event as unknown as RequestEvent & { cookies: Cookies }, kept };
}

interface Asked {
  readonly sent?: Record<string, string>;
  readonly route?: string;
  readonly session?: object | null;
}

async function ledTo(lead: () => unknown): Promise<string | null> {
  try {
    await lead();
    return null;
  } catch (error) {
    if (!isRedirect(error)) throw error;
    return error.location;
  }
}

test('a search becomes an address with the questions of its form and no others', async () => {
  const sent = { q: ' setoran Siti ', jenis: 'memorial', unit: '', lain: 'x' };
  const { event } = asked(`${office}/jurnal?/cari`, { sent });
  expect(await ledTo(() => leadSearch(event, ['jenis', 'unit']))).toBe(
    '/kantor/uji/jurnal?q=setoran+Siti&jenis=memorial',
  );
});

test('a search that holds a NIK or phone number is answered in words, and leads to no address', async () => {
  for (const q of [nik, `titipan ${nik}`, '0812-3456-7890', '3578 0141 0788 0003']) {
    const { event } = asked(`${office}/jurnal?/cari`, { sent: { q } });
    const answer = (await leadSearch(event, [])) as { status: number; data: unknown };
    expect(answer.status).toBe(422);
    expect(answer.data).toMatchObject({
      sought: { text: q, message: expect.stringContaining('tidak dicari di sini') as string },
    });
  }
});

test('an address that somebody gave a NIK by hand is left for one without it, whoever asks', async () => {
  const typed = `${office}/jurnal?q=${nik}&jenis=memorial`;
  const { event, kept } = asked(typed, { route: '/kantor/[org]/jurnal' });
  expect(await ledTo(() => leadFromNumber(event))).toBe('/kantor/uji/jurnal?jenis=memorial');
  expect(kept.get('kabar')).toContain('tidak dicari di sini');
  expect(kept.get('kabar')).not.toContain(nik);
  const register = { route: '/kantor/[org]/anggota' };
  const out = asked(`${office}/anggota?q=${nik}`, { ...register, session: null });
  expect(await ledTo(() => leadFromNumber(out.event))).toBe('/kantor/uji/anggota');
  const within = asked(`${office}/anggota?q=${nik}`, register);
  expect(await ledTo(() => leadFromNumber(within.event))).toBe(null);
  const seemly = asked(`${office}/jurnal?q=KM-2026-00012`, { route: '/kantor/[org]/jurnal' });
  expect(await ledTo(() => leadFromNumber(seemly.event))).toBe(null);
});
