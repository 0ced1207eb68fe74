import type { Cookies } from '@sveltejs/kit';

/** A short word of success that survives one redirect: "KM-2026-0012 dibukukan". */
export interface Flash {
  readonly text: string;
  readonly href?: string;
  readonly link?: string;
  /** Told as a warning, where something was not done as it was asked. */
  readonly isWarning?: boolean;
}

const name = 'kabar';

/** Leaves a word for the next page that is shown. */
export function leaveFlash(cookies: Cookies, flash: Flash): void {
  cookies.set(name, JSON.stringify(flash), { maxAge: 60 });
}

/** Takes the word that the page before left, once. */
export function takeFlash(cookies: Cookies): Flash | null {
  const kept = cookies.get(name);
  if (kept === undefined) return null;
  cookies.delete(name);
  try {
    const { text, href, link, isWarning } = JSON.parse(kept) as Flash;
    const near = typeof href === 'string' && /^\/(?!\/)/.test(href);
    if (typeof text !== 'string') return null;
    const told = { text, ...(isWarning === true && { isWarning }) };
    return near && typeof link === 'string' ? { ...told, href, link } : told;
  } catch {
    return null; // a cookie that was tampered with says nothing
  }
}
