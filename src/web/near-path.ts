/** Addresses that only take a form: there is no page to come back to. */
const pageless = /^\/(?:kursi|tampilan|keluar)\/?(?:[?#]|$)/;

/** A site that only stands for this one, against which an address is resolved as a browser does it. */
const here = 'http://here.invalid';

/**
 * A page of this site that a form or an address asks to go to; anything else leads home. What is handed
 * back is the address resolved, for `/.//evil.example` turns into another site's only then.
 */
export function nearPath(asked: unknown, home = '/'): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[^\\\0-\x1f]{0,2000}$/.test(asked)) return home;
  const url = URL.parse(asked, here);
  if (url === null || url.origin !== here || url.pathname.startsWith('//')) return home;
  const path = url.pathname + url.search + url.hash;
  return pageless.test(path) ? home : path;
}
