import { join, resolve } from 'node:path';
import { usualLimits } from '#base/files/file-store.ts';
import type { FileHouse, FileStore } from '#base/files/file-store.ts';
import { openFolderStore } from '#base/files/folder-store.ts';
import { openS3Store } from '#base/files/s3-store.ts';
import { refuse } from '#base/refusal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where this process keeps documents: in the data folder, or where SAKAGURU_FILES says (another folder, or
 * `s3://bucket/prefix?endpoint=https://…&region=…` with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY), and how
 * much an organisation and an upload may weigh (SAKAGURU_FILES_QUOTA_MB, SAKAGURU_FILE_MB).
 *
 * @throws Refusal `file/setting-unfit` {name, text}
 */
export function fileHouseOf(dataDir: string, env: Environment = process.env): FileHouse {
  const place = env['SAKAGURU_FILES'] ?? '';
  return {
    store: storeOf(place, dataDir, env),
    quota: megabytes(env, 'SAKAGURU_FILES_QUOTA_MB', usualLimits.quota),
    most: megabytes(env, 'SAKAGURU_FILE_MB', usualLimits.most, 20),
  };
}

function storeOf(place: string, dataDir: string, env: Environment): FileStore {
  if (place === '') return openFolderStore(join(dataDir, 'files'));
  if (!place.includes('://')) return openFolderStore(resolve(place));
  const url = URL.canParse(place) ? new URL(place) : null;
  const bucket = url?.hostname ?? '';
  const prefix = (url?.pathname ?? '').replace(/^\/+|\/+$/g, '');
  if (url?.protocol !== 's3:' || bucket === '' || !/^[\w./-]*$/.test(prefix)) {
    return unfit('SAKAGURU_FILES', place);
  }
  const region = url.searchParams.get('region') ?? 'us-east-1';
  const endpoint = url.searchParams.get('endpoint') ?? `https://s3.${region}.amazonaws.com`;
  if (!/^https?:\/\/[^/?#]+\/?$/.test(endpoint)) return unfit('SAKAGURU_FILES', place);
  return openS3Store({
    ...{ bucket, prefix, region },
    endpoint: endpoint.replace(/\/$/, ''),
    accessKeyId: needed(env, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: needed(env, 'AWS_SECRET_ACCESS_KEY'),
  });
}

function megabytes(env: Environment, name: string, usual: number, most = 10_000_000): number {
  const text = env[name] ?? '';
  if (text === '') return usual;
  const found = /^[1-9]\d{0,7}$/.test(text) ? Number(text) : 0;
  return found >= 1 && found <= most ? found * 1e6 : unfit(name, text);
}

function needed(env: Environment, name: string): string {
  return env[name] || unfit(name, '');
}

function unfit(name: string, text: string): never {
  return refuse('file/setting-unfit', { name, text });
}
