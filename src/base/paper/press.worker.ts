import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PressOrder, PressReport } from './press.ts';

// The far side of `pressPaper`: one compiler, one paper after the other.

/** More than this resident, and the next paper begins in a new process. */
const mostMemory = 700_000_000;

/** A folder that is not there: whatever a template names is one of the files it was handed, or is refused. */
const workspace = join(import.meta.dirname, 'nowhere');
const fonts = ['regular', 'semibold'].map((weight) =>
  readFileSync(new URL(`./fonts/sakaguru-sans-${weight}.ttf`, import.meta.url)),
);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts }] });

// Whoever waits for a page goes before whoever waits for paper.
setPriority(5);

process.on('message', (order: PressOrder) => {
  const report = press(order);
  process.send!(report, () => {
    if (process.memoryUsage.rss() > mostMemory) process.exit();
  });
});
process.on('disconnect', () => process.exit());

function press({ files, createdAt }: PressOrder): PressReport {
  try {
    compiler.resetShadow();
    for (const [name, content] of files)
      compiler.mapShadow(join(workspace, name), Buffer.from(content));
    const compiled = compiler.compile({
      mainFilePath: join(workspace, 'main.typ'),
      resetRead: true,
    });
    const document = compiled.result;
    if (!document) return { fault: JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics) };
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: createdAt }) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(2);
  }
}
