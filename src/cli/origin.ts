import { refuse } from '#base/refusal.ts';

/**
 * Where the house is reached from outside, as `--origin` or SAKAGURU_ORIGIN says; undefined where neither
 * does. Links, QR codes and passkeys hold to it, so nothing but scheme, name and port may stand in it.
 *
 * @throws Refusal `serve/origin-unfit`
 */
export function originOf(
  option: string | undefined,
  setting: string | undefined = process.env['SAKAGURU_ORIGIN'],
): string | undefined {
  const text = option ?? setting ?? '';
  if (text === '') return undefined;
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isPlain) refuse('serve/origin-unfit', { field: 'origin', text: text.slice(0, 100) });
  return url.origin;
}
