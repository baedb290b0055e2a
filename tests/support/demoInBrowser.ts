// What a file of end-to-end tests begins with: a demo, a browser before it, and what went wrong on its pages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, logIn } from './browser';
import { runDemo, type DemoOptions, type RunningDemo } from './runningDemo';

interface Started {
  readonly demo: RunningDemo;
  readonly browser: Browser;
}

export class DemoInBrowser {
  readonly dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-'));
  /** Errors of all pages that were opened here: what their consoles said, and what nobody caught. */
  readonly problems: string[] = [];
  private started: Started | undefined;

  async start(options: Omit<DemoOptions, 'dataFolder'>): Promise<void> {
    const demo = await runDemo({ ...options, dataFolder: this.dataFolder });
    try {
      this.started = { demo, browser: await launchBrowser() };
    } catch (error) {
      // A stand-in that is left running would keep the whole test run from ending.
      await demo.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.started?.browser.close();
    await this.started?.demo.stop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  /** There from the first `beforeAll` of the test file on. */
  get demo(): RunningDemo {
    return this.running().demo;
  }

  /** The address of a page of the app, with what stands behind its name. */
  address(path: string): string {
    return `${this.demo.webUrl}/en-US/app/minerva/${path}`;
  }

  /** A page in a browser context of its own, in which the user is logged in. */
  async pageOf(
    user: { readonly name: string; readonly password: string },
    context: BrowserContextOptions = {},
  ): Promise<Page> {
    const page = await this.freshPage(context);
    await logIn(page, this.demo.webUrl, user);
    return page;
  }

  /** The same, before anybody has logged in. */
  async freshPage(context: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.running().browser.newPage({
      viewport: { width: 1360, height: 1000 },
      ...context,
    });
    noteProblems(page, this.problems);
    return page;
  }

  private running(): Started {
    if (this.started === undefined) throw new Error('The demo has not been started.');
    return this.started;
  }
}

/** Adds to the list what goes wrong on a page from now on. */
export function noteProblems(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
}

/** A demo and a browser for all tests of a file, up before the first and gone after the last. */
export function demoInBrowser(options: Omit<DemoOptions, 'dataFolder'>): DemoInBrowser {
  jest.setTimeout(900_000); // a world is read before the first test, and each clicks through many pages
  const opened = new DemoInBrowser();
  beforeAll(() => opened.start(options));
  afterAll(() => opened.stop());
  return opened;
}
