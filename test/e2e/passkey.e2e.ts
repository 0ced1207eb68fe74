import { expect, test } from '@playwright/test';
import type { Browser, Page, Route } from '@playwright/test';
import { answer, newcomer, waysAsked } from './newcomer.ts';
import { demoOffice, signIn, signOut } from './office.ts';

const challenges = '**/masuk?/tantangan';
const button = (page: Page) => page.getByRole('button', { name: 'Masuk dengan kunci sandi' });
const isIn = (page: Page) => page.waitForURL((url) => url.pathname === demoOffice);

/** Somebody with a passkey, who stands at the door again. */
async function ownerOfPasskey(chair: Page, browser: Browser) {
  await signIn(chair, 'ketua@wonokromo.example');
  await chair.goto(`${demoOffice}/pengaturan/orang/undang`);
  await chair.getByLabel('Nama orang yang diundang').fill('Wahyu Nugroho');
  await chair.getByLabel('Jabatan').selectOption({ label: 'Teller' });
  await chair.getByRole('button', { name: 'Buat undangan' }).click();
  const link = await chair.locator('.link code').innerText();
  const { context, page } = await newcomer(browser);
  await page.goto(link);
  await page.getByLabel('Nomor HP atau surel').fill(`wahyu-${Date.now()}@contoh.id`);
  await page.getByRole('button', { name: 'Buat akun dengan kunci sandi' }).click();
  await isIn(page);
  return { context, page };
}

/** Holds the page's nth request for a challenge back until it is let go. */
async function holdChallenge(page: Page, nth: number): Promise<() => Promise<void>> {
  let seen = 0;
  const letGo = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  await page.route(challenges, async (route: Route) => {
    seen += 1;
    if (seen !== nth) return route.continue();
    await letGo.promise;
    await route.continue();
    done.resolve();
  });
  return async () => {
    letGo.resolve();
    await done.promise;
    await page.unroute(challenges);
  };
}

test('whoever picks a passkey in the list or by the button comes in, whichever is asked for first, and after a failure', async ({
  page: chair,
  browser,
}) => {
  const { context, page } = await ownerOfPasskey(chair, browser);

  await test.step('picked in the list while the request of the button is under way', async () => {
    const letGo = await holdChallenge(page, 2);
    await signOut(page);
    await expect.poll(() => waysAsked(page)).toEqual(['list']);
    await button(page).click();
    await answer(page, 'list');
    await isIn(page);
    await letGo();
    expect(await waysAsked(page)).toEqual(['list']);
  });

  await test.step('by the button, before the list was ready', async () => {
    const letGo = await holdChallenge(page, 1);
    await signOut(page);
    await button(page).click();
    await expect.poll(() => waysAsked(page)).toEqual(['window']);
    const answered = page.waitForResponse(challenges);
    await letGo();
    await (await answered).finished();
    await answer(page, 'window');
    await isIn(page);
    expect(await waysAsked(page)).toEqual(['window']);
  });

  await test.step('by the button again, after the server could not be reached', async () => {
    await page.route(challenges, (route) => route.abort());
    await signOut(page);
    await button(page).click();
    await expect(page.getByRole('alert')).toContainText('Sakaguru tidak menjawab');
    await page.unroute(challenges);
    await button(page).click();
    await answer(page, 'window');
    await isIn(page);
  });

  await test.step('in the list, after the device was told no', async () => {
    await signOut(page);
    await button(page).click();
    await answer(page, 'window', 'no');
    await expect(page.getByRole('alert')).toContainText('Dibatalkan');
    await answer(page, 'list');
    await isIn(page);
  });
  await context.close();
});
