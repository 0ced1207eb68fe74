// `npm run sbom [-- FILE]`: what the running program is made of, in CycloneDX, from the lock file alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, calledFrom, root } from './launch/place.mjs';
import { Stop } from './launch/show.mjs';

/** The bill of materials: every package that is not a tool of ours, with version, licence and SHA-512. */
export function billOfMaterials() {
  const wish = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { status, stdout, stderr } = spawnSync('npm', wish, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  if (status !== 0) throw new Stop(`npm sbom: ${stderr}`);
  const bill = JSON.parse(stdout);
  // npm's own `--omit dev` leaves out what a tool needs as well, and takes the folder for the name.
  const run = runtimePackages();
  const components = bill.components.filter(({ name, version }) => run.has(`${name}@${version}`));
  const kept = new Set(components.map((component) => component['bom-ref']));
  kept.add(bill.metadata.component['bom-ref']);
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => kept.has(to)) }));
  bill.metadata.component.name = JSON.parse(readFileSync(at('package.json'), 'utf8')).name;
  return { ...bill, components, dependencies };
}

/** What the lock file does not call a tool's. */
function runtimePackages() {
  const { packages } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  return new Set(
    Object.entries(packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2]?.startsWith('-')) {
    console.log(
      'npm run sbom [-- FILE]: isi program yang berjalan, dalam CycloneDX (biasanya reports/sbom.json)',
    );
    process.exit(0);
  }
  const target = process.argv[2] ? resolve(calledFrom(), process.argv[2]) : at('reports/sbom.json');
  const bill = billOfMaterials();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${target}: ${bill.components.length} paket`);
}
