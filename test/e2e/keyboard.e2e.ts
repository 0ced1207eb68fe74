import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { demoOffice, demoPassword } from './office.ts';

/** Where the keyboard stands. */
interface Stop {
  /** How it is called: its label, its name, what it says. */
  readonly name: string;
  readonly id: string;
  readonly field: string;
  /** What is amiss with it: no ring, no size, beyond the window, or before the stop it follows. */
  readonly faults: readonly string[];
  readonly isPage: boolean;
}

/** Runs in the page: describes what has the focus, and marks it for the next time. */
function stopHere(isForward: boolean): Stop {
  const here = document.activeElement as HTMLElement | null;
  const marks = globalThis as unknown as { stoodAt?: Element; stoodOn?: string };
  if (!here || here === document.body) {
    delete marks.stoodAt;
    return { name: '', id: '', field: '', faults: [], isPage: true };
  }
  const label = here.id ? document.querySelector(`label[for="${CSS.escape(here.id)}"]`) : null;
  const said = here.getAttribute('aria-label') ?? label?.textContent ?? here.textContent ?? '';
  const box = here.getBoundingClientRect();
  const ringed = [here, here.parentElement, here.parentElement?.parentElement].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one ?? here);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const seen = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const before = marks.stoodAt;
  const follows =
    before === undefined ||
    !before.isConnected ||
    // Another page begins at its top, and so does a round that has come to its end.
    marks.stoodOn !== location.href ||
    here.classList.contains('skip') ||
    Boolean(before.compareDocumentPosition(here) & (isForward ? 4 : 2));
  const faults = [
    ...(ringed ? [] : ['no ring']),
    ...(box.width > 0 && box.height > 0 ? [] : ['no size']),
    ...(seen ? [] : ['out of sight']),
    ...(follows ? [] : ['out of order']),
  ];
  marks.stoodAt = here;
  marks.stoodOn = location.href;
  const field = here.getAttribute('name') ?? '';
  return { name: said.replace(/\s+/g, ' ').trim(), id: here.id, field, faults, isPage: false };
}

/** Presses Tab, or Shift+Tab, and tells where that leads; whatever is amiss there fails the walk. */
async function step(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
  await page.keyboard.press(key);
  const stop = await page.evaluate(stopHere, key === 'Tab');
  expect(stop.faults, `${page.url()}: “${stop.name}” (${stop.id || stop.field})`).toEqual([]);
  return stop;
}

/** Goes on until a stop is the one that is wanted; a page that never leads there is a trap. */
async function tabTo(page: Page, isIt: (stop: Stop) => boolean, most = 90): Promise<Stop> {
  const passed: string[] = [];
  for (let i = 0; i < most; i += 1) {
    const stop = await step(page);
    if (isIt(stop)) return stop;
    passed.push(stop.name || stop.field);
  }
  throw new Error(`no way by Tab at ${page.url()}: ${passed.join(' › ')}`);
}

const called = (name: string | RegExp) => (stop: Stop) =>
  typeof name === 'string' ? stop.name === name : name.test(stop.name);
const field = (name: string) => (stop: Stop) => stop.field === name || stop.id === name;

async function signInByKeys(page: Page, local: string): Promise<void> {
  await page.goto('/masuk');
  await tabTo(page, field('contact'));
  await page.keyboard.type(`${local}@wonokromo.example`);
  await tabTo(page, field('password'), 3);
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith('/kantor'));
}

/** Over the skip link, as whoever has no mouse begins each page. */
async function toContent(page: Page): Promise<void> {
  await tabTo(page, called('Langsung ke isi'), 3);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
}

/** Fills in an entry of two lines and posts it; nothing but keys. */
async function postByKeys(page: Page, memo: string, amount: string): Promise<void> {
  await tabTo(page, called('Jurnal'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/jurnal$/);
  await toContent(page);
  await tabTo(page, field('keterangan'));
  await page.keyboard.type(memo);
  await tabTo(page, field('akun-0'));
  await page.keyboard.type('5-2105');
  await tabTo(page, field('debit-0'), 4);
  await page.keyboard.type(amount);
  await tabTo(page, field('akun-1'), 6);
  await page.keyboard.type('1-1101');
  await tabTo(page, field('kredit-1'), 5);
  await page.keyboard.type(amount);
  const post = await tabTo(page, called(/^Bukukan Rp/), 60);
  expect(post.name).toContain(amount);
  await page.keyboard.press('Space');
}

test('an entry is posted, a request is decided and the settings are reached by keys alone', async ({
  page,
  browser,
}) => {
  await signInByKeys(page, 'teller');
  const small = `Dengan papan tombol ${Date.now()}`;
  await postByKeys(page, small, '12.500');
  await expect(page.getByRole('row', { name: new RegExp(small) })).toContainText('12.500');
  const large = `Di atas batas, ${small}`;
  await page.goto(demoOffice);
  await postByKeys(page, large, '2.600.000');
  await page.waitForURL(/\/persetujuan\/[0-9a-f-]{36}$/);
  const path = new URL(page.url()).pathname;

  const chair = await (await browser.newContext()).newPage();
  await signInByKeys(chair, 'ketua');
  await tabTo(chair, called(/^Persetujuan/));
  await chair.keyboard.press('Enter');
  await chair.waitForURL(/\/persetujuan$/);
  await toContent(chair);
  const isOurs = async () =>
    (await chair.evaluate(() => document.activeElement?.getAttribute('href'))) === path;
  do await step(chair);
  while (!(await isOurs()));
  await chair.keyboard.press('Enter');
  await chair.waitForURL((url) => url.pathname === path);
  await toContent(chair);
  await tabTo(chair, called('Setujui Rp 2.600.000'));
  await chair.keyboard.press('Space');
  await chair.waitForURL(/\/persetujuan$/);

  await tabTo(chair, called('Pengaturan'));
  await chair.keyboard.press('Enter');
  await chair.waitForURL(/\/pengaturan$/);
  await toContent(chair);
  await tabTo(chair, called('Orang & jabatan'));
  await chair.keyboard.press('Enter');
  await chair.waitForURL(/\/pengaturan\/orang$/);
});

test('every stop of the overview shows its ring, none holds the keyboard, and what opens closes by Escape', async ({
  page,
}) => {
  await signInByKeys(page, 'bendahara');
  await page.goto(demoOffice);
  await tabTo(page, called('Langsung ke isi'), 3);
  let stops = 1;
  const isRound = ({ isPage, name }: Stop) => isPage || name === 'Langsung ke isi';
  for (let stop = await step(page); !isRound(stop); stop = await step(page)) {
    stops += 1;
    expect(stops, 'Tab comes round').toBeLessThan(150);
  }
  expect(stops).toBeGreaterThan(20);

  await tabTo(page, called(/^\S* ?Akun /), 12);
  await page.keyboard.press('Enter');
  await step(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('details.menu[open]')).toHaveCount(0);
  await expect(page.locator('header summary', { hasText: 'Akun' })).toBeFocused();
  await step(page, 'Shift+Tab');

  const help = page.getByRole('dialog');
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await help.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});
