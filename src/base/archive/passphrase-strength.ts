/** The shortest passphrase that locks an archive, in characters. */
export const leastPassphrase = 12;

/** How hard a passphrase is to guess for whoever holds the file and has time. */
export type PassphraseStrength = 'short' | 'fair' | 'good';

/**
 * Judges a passphrase by its length: four words, or twenty characters that do not repeat themselves, are hard to
 * guess; kinds of characters make little of a difference (NIST SP 800-63B, appendix A).
 */
export function strengthOf(passphrase: string): PassphraseStrength {
  const letters = [...passphrase];
  if (letters.length < leastPassphrase) return 'short';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  );
  const isVaried = new Set(letters).size >= 8;
  return isVaried && (words.size >= 4 || letters.length >= 20) ? 'good' : 'fair';
}
