import type { Browser, Page } from '@playwright/test';

/** In which of its two ways the browser asks a person for a passkey. */
export type Way = 'list' | 'window';

interface Hand {
  /** Every way in which was asked, in its order. */
  readonly asked: Way[];
  /** What waits for the person now. */
  readonly waiting: Partial<Record<Way, { yes(): void; no(): void }>>;
}

/** A browser of one's own, with a device in it that makes passkeys, and uses them when its owner says yes. */
export async function newcomer(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.addInitScript(putHandBeforeDevice);
  return { context, page };
}

/** Waits until the browser asks, and says yes or no. */
export async function answer(page: Page, way: Way, word: 'yes' | 'no' = 'yes'): Promise<void> {
  await page.waitForFunction((key) => handIn(globalThis).waiting[key] !== undefined, way);
  await page.evaluate(([key, said]) => handIn(globalThis).waiting[key]?.[said](), [
    way,
    word,
  ] as const);
}

/** In which ways the page has asked since it was opened. */
export async function waysAsked(page: Page): Promise<Way[]> {
  return page.evaluate(() => handIn(globalThis).asked);
}

/** Of the browser's side: defined there by what runs before every page. */
declare function handIn(place: typeof globalThis): Hand;

/**
 * Runs in the page. The device of a test answers at once; a person takes a while. So what the page asks of it is
 * held here until the test says yes; the device then answers as it is.
 */
function putHandBeforeDevice(): void {
  const hand: Hand = { asked: [], waiting: {} };
  Object.assign(globalThis, { handIn: () => hand });
  const device = navigator.credentials.get.bind(navigator.credentials);
  navigator.credentials.get = (options = {}) =>
    new Promise((resolve, reject) => {
      const way = options.mediation === 'conditional' ? 'list' : 'window';
      const done = { yes: () => resolve(device(options)), no: () => reject(stopped()) };
      options.signal?.addEventListener('abort', () => {
        if (hand.waiting[way] === done) delete hand.waiting[way];
        reject(options.signal?.reason);
      });
      hand.asked.push(way);
      hand.waiting[way] = done;
    });
  const stopped = () => new DOMException('The operation was not allowed.', 'NotAllowedError');
}
