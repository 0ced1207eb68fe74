import { openFile } from '../files/seal-file.ts';
import { openKeyring } from '../keys.ts';
import { Refusal } from '../refusal.ts';

/** Opens every document on its way through a verification, and counts those that do not open. */
export interface FileProof {
  take(name: string, content: AsyncIterable<Buffer>): Promise<void>;
  damaged(): number;
}

/** Begins one, with the 32 bytes of the key file. */
export function proveFiles(key: Uint8Array): FileProof {
  const keys = openKeyring(key);
  let damaged = 0;
  return {
    async take(name, content) {
      try {
        const orgId = name.split('/')[0] ?? '';
        for await (const _ of openFile(keys.key(orgId, 'file'), name, content));
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'file/damaged') throw error;
        damaged += 1;
      }
    },
    damaged: () => damaged,
  };
}
