import { v7 } from 'uuid';

/** A new id: UUID v7, made here and never by the database, so that many machines need share nothing. */
export function newId(): string {
  return v7();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id, before the database is asked. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
