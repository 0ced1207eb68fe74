import { createInterface } from 'node:readline/promises';

/** The first line of standard input: secrets come this way, never as an argument others can list. */
export async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}
