import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '#base/words.ts';
import { pageWords } from './page.words.ts';

/** A page of this door: plain HTML in the look of the house, without a line of script. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Where the same page is in the other language. */
  readonly other: string;
  /** HTML, escaped already. */
  readonly body: string;
}

/** Makes text safe to stand in HTML. */
export function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A page's answer; it stands alone, and nothing may be loaded into it but its own style. */
export function pageResponse({ language, title, other, body }: Page, status = 200): Response {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)}</title>
<link rel="stylesheet" href="/api/page.css?v=${style.version}"></head><body>
<header class="top"><h1>${safe(title)}</h1><a class="screen" href="${other}" hreflang="${language === 'id' ? 'en' : 'id'}">${pageWords[language].other}</a></header>
<main>${body}</main></body></html>`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'content-language': language,
      'cache-control': 'no-cache',
      vary: 'accept-language',
    },
  });
}

/** The style of these pages: the tokens and elements of the house, and what only these have. */
export function styleResponse(): Response {
  const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=86400' };
  return new Response(style.text, { headers });
}

const policy = `default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const style = readStyle();

// The tokens are the pages' own file: one look for all, read once.
function readStyle(): { readonly text: string; readonly version: string } {
  const files = ['../../web/ui/tokens.css', '../../web/ui/base.css', './page.css'];
  const text = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n');
  return { text, version: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}
