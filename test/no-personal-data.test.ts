import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { personalDataIn, personalDataUnder } from './setup/find-personal-data.ts';
import { testSuperuser } from './setup/test-database.ts';

const nik = '3578014107880003';

test('the search of a run finds a NIK or phone number in any column, and says where without saying it', async () => {
  const client = new pg.Client(testSuperuser());
  await client.connect();
  try {
    await client.query('begin');
    await client.query('create schema planted');
    await client.query(
      `create table planted.kept (id uuid, note text, facts jsonb, names text[], sealed bytea, sum bigint)`,
    );
    const clean = ['01890000-0000-7000-8000-357801410788', 'KM-2026-00012 Rp 12500000.00'];
    await client.query('insert into planted.kept values ($1, $2, $3, $4, $5, $6)', [
      clean[0],
      clean[1],
      JSON.stringify({ id: clean[0], at: '2026-11-24T09:44:00.000Z' }),
      ['Siti', '0812'],
      Buffer.from('b2f3', 'hex'),
      nik,
    ]);
    expect(await personalDataIn(client, ['planted'])).toEqual([]);
    const put = `insert into planted.kept (note, facts, names, sealed) values ($1, $2, $3, $4)`;
    await client.query(put, [`anggota ${nik}.`, null, null, null]);
    await client.query(put, [null, JSON.stringify({ tel: '+6281234567890' }), null, null]);
    await client.query(put, [null, null, ['081234567890'], null]);
    await client.query(put, [null, null, null, Buffer.from(`{"nik":"${nik}"}`)]);
    const found = await personalDataIn(client, ['planted']);
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'planted.kept.facts',
      'planted.kept.names',
      'planted.kept.note',
      'planted.kept.sealed',
    ]);
    expect(found.join()).not.toMatch(/\d{4}/);
  } finally {
    await client.query('rollback');
    await client.end();
  }
});

test('the search of a run finds them in logs, addresses and names of files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sakaguru-planted-'));
  try {
    writeFileSync(join(folder, 'a.log'), 'GET /kantor/uji/anggota?q=siti - -\n');
    expect(personalDataUnder(folder)).toEqual([]);
    const lines = [
      'GET / - -',
      `GET /anggota?q=${nik} - -`,
      'GET /anggota?q=%2B6281234567890 - -',
      'GET /x - attachment; filename="081234567890.csv"',
    ];
    writeFileSync(join(folder, 'b.log'), lines.join('\n'));
    const found = personalDataUnder(folder);
    expect(found.map((line) => line.split(': ')[0])).toEqual(['b.log:2', 'b.log:3', 'b.log:4']);
    expect(found.join()).not.toMatch(/\d{4}/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
