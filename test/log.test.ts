import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openApp, openLog } from '#app.ts';
import { startJobs } from '#base/jobs/start-jobs.ts';
import { addPerson } from '#base/people/add-person.ts';
import { signIn } from '#base/people/sign-in.ts';
import { newId } from '#base/id.ts';
import { testDatabase } from './setup/test-database.ts';
import { openWorld } from './world.ts';

const nik = '3578014107880003';
const phone = '081234567890';
const password = 'kebun-salak-pondoh';

test('whatever goes wrong, no NIK, phone number, password or token stands in the log', async () => {
  await using world = await openWorld();
  let written = '';
  const log = openLog({ write: (line) => void (written += line) });
  const app = openApp({ database: testDatabase(), masterKey: randomBytes(32), poolSize: 3, log });
  try {
    const person = { name: 'Sri', contact: phone, password, role: 'teller' } as const;
    await addPerson(app, world.operator, person, newId());
    const { token } = await signIn(
      app,
      { contact: phone, password },
      { address: '10.0.0.9', device: '' },
    );
    log.info({ contact: phone, password, token, member: { nik, phone } }, 'by name');
    log.error({ err: await failure(() => app.pool.query('select $1::uuid', [nik])) }, `NIK ${nik}`);
    log.warn(`+62${phone.slice(1)} (${phone}) menelepon`);
    const failing = {
      name: `fails-${newId()}`,
      scope: 'organisation',
      run: () => Promise.reject(new Error(`anggota ${nik}, ${phone}`)),
    } as const;
    const jobs = await startJobs(app, [failing]);
    for (let i = 0; i < 100 && !written.includes('anggota'); i += 1) await wait(100);
    await jobs.stop();
    expect(written).toContain('anggota [disunting], [disunting]');
    expect(written).toContain('invalid input syntax');
    expect(written).not.toMatch(/\d{16}/);
    for (const secret of [phone, phone.slice(1), password, token])
      expect(written).not.toContain(secret);
  } finally {
    await app.close();
  }
});

async function failure(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    return error;
  }
}
