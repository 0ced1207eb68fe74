import type { App } from '#app.ts';
import { dayAt } from '#base/day.ts';
import { readInstallation } from '#base/org/installation.view.ts';
import { isSetUpOpen } from '#base/org/set-up-open.view.ts';

export interface FirstStart {
  readonly app: App;
  /** Whether the folder was begun as one without a demonstration, now or at an earlier start. */
  readonly withoutDemo: boolean;
  readonly url: string;
  readonly onStep: (text: string) => void;
}

/**
 * Fills an empty installation with the demonstration, unless it was begun without one, and answers the
 * lines that tell whoever started it how to come in.
 */
export async function firstStart(start: FirstStart): Promise<string[]> {
  const { app, withoutDemo, url, onStep } = start;
  const found = await readInstallation(app.pool);
  if (!found.isDemo && (withoutDemo || !found.isEmpty)) {
    if (!(await isSetUpOpen(app.pool))) return [];
    return [`Siapkan koperasi pertama: ${url}/siapkan`, `Kode sekali pakai: ${app.setUpCode}`];
  }
  // Only a demonstration needs the demonstration's code; a cooperative's own start is quicker.
  const { fillDemo, usualSeed } = await import('../demo/fill-demo.ts');
  const { readDemoState } = await import('../demo/demo-state.view.ts');
  const { told } = await readDemoState(app);
  if (!told) {
    // An installation that was killed while it was filled is told to its end.
    const today = dayAt(app.now(), 'Asia/Jakarta');
    await fillDemo(app, { seed: usualSeed, today, onStep });
  }
  const { demoVersion } = await import('../demo/demo-record.ts');
  const { demoWords } = await import('../demo/demo.words.ts');
  const isOld = told !== null && told.version !== demoVersion;
  return [...(await seatLines(url)), ...(isOld ? [demoWords.id['demo.old']] : [])];
}

async function seatLines(url: string): Promise<string[]> {
  const { demoAccounts } = await import('../demo/seats.ts');
  const accounts = demoAccounts();
  const password = accounts[0]?.password ?? '';
  const widest = Math.max(...accounts.map(({ contact }) => contact.length));
  const lines = accounts.map(
    ({ name, role, contact, atBranch }) =>
      `  ${contact.padEnd(widest)}  ${name}, ${roleNames[role] ?? role}${atBranch ? ' cabang' : ''}`,
  );
  return [`Koperasi peragaan: masuk di ${url}/masuk, kata sandi ${password}`, ...lines];
}

/** How the start names the seats; the pages have their own words. */
const roleNames: Readonly<Record<string, string>> = {
  administrator: 'administrator',
  chair: 'ketua',
  secretary: 'sekretaris',
  treasurer: 'bendahara',
  manager: 'manajer',
  teller: 'teller',
  'loan-officer': 'petugas pinjaman',
  collector: 'kolektor',
  supervisor: 'pengawas',
  auditor: 'auditor',
};
