import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { refuse } from '../refusal.ts';
import { keyCheckOf } from './key-check.ts';

/** The key file as a person keeps it on paper. */
export interface RecoverySheet {
  /** 24 words of BIP-39's English list; the last one also checks the others. */
  readonly words: readonly string[];
  /** The text of the QR, all in letters that a QR packs well. */
  readonly qr: string;
  /** Eight digits by which two sheets are told apart; they say nothing of the key. */
  readonly mark: string;
}

const qrHead = 'SAKAGURU-KEY:1:';

/** The sheet of a key file's 32 bytes. */
export function recoverySheet(key: Uint8Array): RecoverySheet {
  return {
    words: entropyToMnemonic(key, wordlist).split(' '),
    qr: qrHead + Buffer.from(key).toString('hex').toUpperCase(),
    mark: markOf(key),
  };
}

/** Eight digits by which a key is known, in two groups. */
export function markOf(key: Uint8Array): string {
  const digits = (parseInt(keyCheckOf(key).slice(0, 12), 16) % 1e8).toString().padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/**
 * The key of a sheet: its words in their order, however they are spaced or numbered, or its QR's text.
 *
 * @throws Refusal `key/qr-unfit`: the QR's text, but not all of it; `key/words-unfit`: a word is not on the list, one is missing, or the check fails
 */
export function keyOfSheet(typed: string): Uint8Array {
  const text = typed.trim();
  const coded = /^sakaguru-key:1:([0-9a-f]{64})$/i.exec(text);
  if (coded) return Buffer.from(coded[1]!, 'hex');
  if (/^sakaguru/i.test(text)) refuse('key/qr-unfit', { field: 'qr' });
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const strange = words.find((word) => !wordlist.includes(word));
  if (strange !== undefined) refuse('key/word-unknown', { field: 'words', word: strange });
  if (words.length !== 24) refuse('key/words-missing', { field: 'words', count: words.length });
  try {
    return Buffer.from(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    return refuse('key/words-unfit', { field: 'words' });
  }
}
