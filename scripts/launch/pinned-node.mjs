import { existsSync } from 'node:fs';
import { at } from './place.mjs';
import { Stop } from './show.mjs';

/**
 * The Node that everything runs on: the packaged one of this platform, else the host's if it
 * reads TypeScript as it stands (22.18).
 */
export function pinnedNode() {
  const packaged = at('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Stop(
    `Tidak ada paket Node untuk ${process.platform}-${process.arch}, dan Node ` +
      `${process.versions.node} terlalu lama. Pasang Node 24 (paling rendah 22.18), lalu ulangi.`,
  );
}
