import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './test/e2e/chromium.ts';

// Workers read this file again: what is chosen once travels to them in the environment.
const port = (process.env['SAKAGURU_TEST_PORT'] ??= String(20_000 + (process.pid % 20_000)));
const data = (process.env['SAKAGURU_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'sakaguru-e2e-')));
// Where the server writes down what it was asked for, to be searched at the end.
process.env['SAKAGURU_TEST_TRACES'] ??= mkdtempSync(join(tmpdir(), 'sakaguru-traces-'));
const recorder = new URL('test/setup/record-doors.mjs', import.meta.url).href;
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  globalTeardown: './test/e2e/remove-data.ts',
  outputDir: 'test-results',
  workers: 1,
  // Of one walk, on a machine that does much else: several pages, a second house.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  use: {
    baseURL,
    actionTimeout: 30_000,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: await chromiumPath(), args: chromiumArguments },
  },
  webServer: {
    command: `node --import ${recorder} src/cli/main.ts serve --port ${port} --data ${data}`,
    url: `${baseURL}/healthz`,
    timeout: 240_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
});
