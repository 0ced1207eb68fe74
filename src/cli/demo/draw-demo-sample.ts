import type { App } from '#app.ts';
import { monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Actor } from '#base/ground.ts';
import { perform } from '#base/perform.ts';
import { drawSample } from '#ledger/audit-samples/draw-sample.ts';
import { noteFinding } from '#ledger/audit-samples/note-finding.ts';
import { groundAt } from './ground-at.ts';

/** The external auditor's first sample: last month's payments by monetary unit, some of them looked at. */
export async function drawDemoSample(app: App, auditor: Actor, last: Day): Promise<void> {
  const ground = groundAt(app, last, '16:10:00');
  const question = {
    name: 'Kas keluar bulan berjalan',
    about: 'entries',
    method: 'monetary',
    seed: 'Wonokromo',
    kind: 'cash-out',
    from: monthStart(last),
    to: last,
    size: 12,
  } as const;
  const { sampleId } = await perform(ground, auditor, drawSample, question, 'demo:sample');
  const findings = [
    { place: 1, state: 'seen' },
    { place: 2, state: 'seen' },
    { place: 3, state: 'missing', note: 'Bukti tidak ada di map bulan ini' },
  ] as const;
  for (const finding of findings) {
    const input = { sampleId: String(sampleId), ...finding };
    await perform(ground, auditor, noteFinding, input, `demo:finding:${finding.place}`);
  }
}
