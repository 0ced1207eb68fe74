import pg from 'pg';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { refusalOf } from './refusals.ts';

function complaint(code: string, constraint?: string): pg.DatabaseError {
  return Object.assign(new pg.DatabaseError('no', 1, 'error'), { code, constraint });
}

test('a request that meets itself, done or parked, is told that its first is on the way', () => {
  for (const constraint of ['deed_key_once', 'pending_act_key_once']) {
    expect(refusalOf(complaint('23505', constraint))).toMatchObject({ code: 'act/key-in-flight' });
  }
});

test('a constraint that nobody named is a defect, and stays one', () => {
  const unknown = complaint('23505', 'something_else');
  expect(refusalOf(unknown)).toBe(unknown);
  expect(refusalOf(complaint('40001'))).toBeInstanceOf(Refusal);
});
