// A Chromium for end-to-end tests, and the pictures they leave under build/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { repositoryRoot } from './repositoryRoot';

const screenshotFolder = join(repositoryRoot, 'build', 'screenshots');

/** Path of the Chromium the test command found; empty when there is none. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Starts a headless Chromium that asks nothing of the network beside the pages. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Keeps a picture of the page for people to look at. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshotFolder, { recursive: true });
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`) });
}

/** Logs in through the form, as a person does, and lands on the view. */
export async function logIn(
  page: Page,
  webUrl: string,
  user: { name: string; password: string },
): Promise<void> {
  await page.goto(`${webUrl}/en-US/app/minerva/find`);
  await page.getByLabel(/user/i).fill(user.name);
  await page.getByLabel(/password/i).fill(user.password);
  await page.getByRole('button', { name: /sign in|log in/i }).click();
  await page.waitForURL(/\/app\/minerva\/find/);
}
