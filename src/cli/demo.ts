import type { Command } from 'commander';
import type { DemoOptions } from './demo/demo-command.ts';

/** Adds `demo`: what the demonstration is made of, and making it anew. */
export function addDemoCommand(program: Command): void {
  program
    .command('demo')
    .usage('[pilihan]')
    .description('menerangkan koperasi peragaan; dengan --reset membuatnya baru')
    .option(
      '--reset',
      'menghapus koperasi peragaan dan membuatnya baru; ditolak pada buku yang sebenarnya',
    )
    .option('--seed <teks>', 'benih: benih dan hari yang sama menghasilkan buku yang sama')
    .option(
      '--day <tanggal>',
      'hari pertama melihatnya (bawaan: hari ini); buku sampai sehari sebelumnya',
    )
    .option('--data <folder>', 'folder data (bawaan: data/ di folder program)')
    .action(async (options: DemoOptions) => {
      const { demoCommand } = await import('./demo/demo-command.ts');
      await demoCommand(options);
    });
}
