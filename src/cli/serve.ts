import type { Command } from 'commander';
import type { ServeOptions } from './serve/serve-options.ts';

/** Adds `serve`: everything in one process, the way `npm start` runs it. */
export function addServeCommand(program: Command): void {
  program
    .command('serve')
    .usage('[pilihan]')
    .description('menyalakan Sakaguru: basis data, halaman, dan pekerjaan latar')
    .option('--port <nomor>', 'port yang didengarkan (bawaan: 8080)')
    .option('--host <alamat>', 'alamat yang didengarkan (bawaan: 127.0.0.1)')
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .option(
      '--origin <alamat>',
      'alamat yang dipakai orang, mis. https://kop.example (bawaan: SAKAGURU_ORIGIN, atau alamat yang didengarkan)',
    )
    .option(
      '--metrics-port <nomor>',
      'port dalam untuk /metrics (bawaan: METRICS_PORT, atau tidak ada)',
    )
    .option('--empty', 'tanpa koperasi peragaan: halaman penyiapan membuat koperasi pertama')
    .action(async (options: ServeOptions) => {
      const { serve } = await import('./serve/serve.ts');
      await serve(options);
    });
}
