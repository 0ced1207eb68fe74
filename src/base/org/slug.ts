/**
 * The short name an organisation gets in addresses: `Koperasi Pedagang Pasar Wonokromo` becomes
 * `koperasi-pedagang-pasar-wonokromo`. Letters lose their accents, all else becomes a hyphen.
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/[^a-z0-9]+/).filter(Boolean);
  let slug = '';
  for (const part of parts) {
    const longer = slug === '' ? part.slice(0, 40) : `${slug}-${part}`;
    if (longer.length > 40) break;
    slug = longer;
  }
  return slug === '' ? 'koperasi' : slug;
}
