import type pg from 'pg';
import type { CarriedTable } from './carried-tables.ts';

/** A number of our own among the database's advisory locks. */
const turn = 7_245_001;

/** Whether no other backup of this database is being made; ours holds the place until it disconnects. */
export async function takeTurn(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ ours: boolean }>(
    'select pg_try_advisory_lock($1) as ours',
    [turn],
  );
  return rows[0]!.ours;
}

/** Begins the one transaction that sees one instant, with settings under which values are spelled alike. */
export async function beginSnapshot(client: pg.ClientBase): Promise<void> {
  await client.query(
    `begin isolation level repeatable read, read only;
    set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
    ${spelling}`,
  );
}

/** How values are spelled in a backup, whatever the server's own settings are. */
export const spelling = `set local timezone = 'UTC';
    set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'postgres';
    set local bytea_output = 'hex';
    set local extra_float_digits = 3;
    set local client_encoding = 'UTF8';`;

/** The statement that hands out a table's rows. */
export function copyOut(client: pg.ClientBase, table: CarriedTable): string {
  return `copy ${placeOf(client, table)} to stdout`;
}

/** The table and its columns as COPY names them. */
export function placeOf(client: pg.ClientBase, { name, columns }: CarriedTable): string {
  const names = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  return `public.${client.escapeIdentifier(name)} (${names})`;
}
