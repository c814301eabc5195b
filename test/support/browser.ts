import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian, Fedora and GitHub's runners have a browser of the Chromium family. */
const PLACES = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser's program; `undefined` where this machine has none. */
export const BROWSER_FILE = PLACES.find((path) => path !== '' && existsSync(path));

/** A real browser, with nothing that talks to the network of its own accord. */
export async function startBrowser(): Promise<Browser> {
  if (BROWSER_FILE === undefined) throw new Error('Expected a browser on this machine.');
  return chromium.launch({
    executablePath: BROWSER_FILE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A folder for pages that is gone afterwards. */
export async function pageFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'evenkeel-page-'));
  return {
    path,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
