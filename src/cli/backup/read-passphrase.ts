import { readFileSync } from 'node:fs';
import { refuse } from '#base/refusal.ts';
import { askSecret } from './ask-secret.ts';

const least = 12;

/** The first line of a passphrase file, as it stands there. */
export function passphraseInFile(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return refuse('backup/passphrase-file', { field: 'passphraseFile', path });
  }
  return mustBeLong(text.split(/\r?\n/, 1)[0] ?? '');
}

/**
 * The passphrase of a command: from `--passphrase-file`, else SAKAGURU_PASSPHRASE, else null. Secrets never
 * come as an argument that others can list.
 */
export function givenPassphrase(file: string | undefined): string | null {
  if (file !== undefined) return passphraseInFile(file);
  const told = process.env['SAKAGURU_PASSPHRASE'] ?? '';
  return told === '' ? null : mustBeLong(told);
}

/** The same, asked for on a terminal where there is one; an empty answer is none. */
export async function askedPassphrase(
  file: string | undefined,
  question: string,
): Promise<string | null> {
  const given = givenPassphrase(file);
  if (given !== null || !process.stdin.isTTY) return given;
  const typed = await askSecret(question);
  return typed === '' ? null : mustBeLong(typed);
}

function mustBeLong(text: string): string {
  if ([...text].length < least) {
    refuse('backup/passphrase-short', { field: 'passphraseFile', least });
  }
  return text;
}
