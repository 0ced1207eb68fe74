/** A path of this site that a form or an address asks to go to; anything else leads home. */
export function nearPath(asked: unknown, home = '/'): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[^\\\0-\x1f]{0,2000}$/.test(asked)) return home;
  return asked;
}
