const most = 120;
const endings = { 'image/webp': '.webp', 'application/pdf': '.pdf' } as const;

/**
 * A file's name as it is shown: without folders, without signs that hide, turn or break a line, and with the
 * ending that its content has. It names nothing on our disks.
 */
export function cleanName(sent: string, media: keyof typeof endings): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:\.(?:jpe?g|png|webp|pdf|heic|html?|svg|exe|js))+$/i, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const stem = [...plain].slice(0, most).join('').trim();
  return `${stem || 'dokumen'}${endings[media]}`;
}
