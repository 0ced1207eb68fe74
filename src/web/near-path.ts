/** Addresses that only take a form: there is no page to come back to. */
const pageless = /^\/(?:kursi|tampilan|keluar)\/?(?:[?#]|$)/;

/** A page of this site that a form or an address asks to go to; anything else leads home. */
export function nearPath(asked: unknown, home = '/'): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[^\\\0-\x1f]{0,2000}$/.test(asked)) return home;
  if (pageless.test(asked)) return home;
  return asked;
}
