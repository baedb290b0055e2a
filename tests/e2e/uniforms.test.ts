// An analyst with a description of a uniform, from opening the page to the sheet in her hand, in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoAnalyst, demoTenant } from '../../scripts/demo';
import { violations } from '../support/axe';
import { browserMemory } from '../support/browserMemory';
import { launchBrowser, logIn, takeScreenshot } from '../support/browser';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(900_000);

/** More for a measurement: MINERVA_SCHOOLS=55000 is the size that the page is made for. */
const SCHOOLS = Number(process.env.MINERVA_SCHOOLS ?? 4000);

let browser: Browser | undefined;
let page: Page;
let demo: RunningDemo;
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-uniforms-'));
const pageProblems: string[] = [];
let requests = 0;
/** Bytes of answers as they came over the wire. */
let transferred = 0;

const address = (query = ''): string => `${demo.webUrl}/en-US/app/minerva/uniforms${query}`;

async function opened(query = ''): Promise<void> {
  await page.goto(address(query));
  await page.getByRole('heading', { name: 'What was seen' }).waitFor();
}

async function say(words: string): Promise<void> {
  await page.getByLabel(/In your own words/).fill(words);
  await page.getByRole('button', { name: 'Read the words' }).click();
}

const best = () => page.locator('#next-title');

beforeAll(async () => {
  demo = await runDemo({ records: 0, dataFolder, schools: SCHOOLS });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1360, height: 1000 } });
  page = await context.newPage();
  page.on('request', () => {
    requests += 1;
  });
  page.on('requestfinished', (request) => {
    void request.sizes().then(
      ({ responseBodySize }) => (transferred += responseBodySize),
      () => undefined,
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') pageProblems.push(message.text());
  });
  page.on('pageerror', (error) => pageProblems.push(String(error)));
  await logIn(page, demo.webUrl, demoAnalyst);
});

afterAll(async () => {
  await browser?.close();
  await (demo as RunningDemo | undefined)?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('Uniforms', () => {
  test('from opening the page to the sheet takes an analyst less than two minutes', async () => {
    const begun = Date.now();
    await opened('?theme=light');
    await page.getByText(`${SCHOOLS.toLocaleString('en')} schools`).waitFor();
    await takeScreenshot(page, 'uniforms-first-visit');
    await say(
      'navy blazer with gold trim, navy tie with red stripes, grey trousers or skirt, white shirt and a flumph',
    );
    await best().filter({ hasText: /fit/ }).waitFor();
    await page.getByText('Not understood:').waitFor();
    await takeScreenshot(page, 'uniforms-words');
    expect(await violations(page)).toEqual([]);
    // What it says first is what the group holds; answering narrows it.
    for (let asked = 0; asked < 3; asked++) {
      const before = await best().innerText();
      const question = page.locator('section[aria-labelledby="next-title"] [role="group"]').first();
      if ((await question.count()) === 0) break;
      await question.getByRole('button').first().click();
      await page
        .waitForFunction((words) => document.getElementById('next-title')?.textContent !== words, before, {
          timeout: 5000,
        })
        .catch(() => undefined);
    }
    await takeScreenshot(page, 'uniforms-narrowed');
    await page
      .getByRole('button', { name: /^Reasons and contacts/ })
      .first()
      .click();
    await page.getByText('020 7946').first().waitFor();
    await page
      .getByRole('button', { name: /^Compare/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Compare/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Side by side' }).scrollIntoViewIfNeeded();
    await takeScreenshot(page, 'uniforms-compare');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel(/Reference/).fill('OP LANTERN 12');
    await page.getByRole('button', { name: 'Make the sheet' }).click();
    await page.locator('#uniform-sheet').waitFor();
    expect(Date.now() - begun).toBeLessThan(120_000);
    await takeScreenshot(page, 'uniforms-sheet');
    expect(await violations(page)).toEqual([]);
  });

  test('the sheet is one page in print, and is found again by its audit number', async () => {
    const audit = (await page.locator('#uniform-sheet header b').innerText()).trim();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.getByRole('button', { name: 'Back to the search' }).click();
    await opened();
    await page.getByLabel(/Find a sheet by its audit number/).fill(audit.toLowerCase());
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.locator('#uniform-sheet').getByText(audit).waitFor();
    expect(await page.getByText('changed after it was made').count()).toBe(0);
    await takeScreenshot(page, 'uniforms-sheet-found');
    const [kept] = await demo.client.search('| inputlookup minerva_uniform_sheets | table author reason');
    expect(kept).toMatchObject({ author: demoAnalyst.name, reason: 'OP LANTERN 12' });
  });

  test('a postcode and a filter narrow the search, with counts, and are taken back', async () => {
    await opened('?theme=dark');
    await say('black blazer, maroon tie with white stripes');
    await best().filter({ hasText: /fit/ }).waitFor();
    const before = await best().innerText();
    await page.locator('#near-place').fill('53.8, -1.55');
    await page.getByRole('button', { name: 'Set the place' }).click();
    await page.getByText(/of [\d,]+ schools left/).waitFor();
    await page.getByRole('combobox', { name: 'Phase' }).selectOption('secondary');
    await page.getByRole('button', { name: /Take away the filter Phase \(then/ }).waitFor();
    await takeScreenshot(page, 'uniforms-filters-dark');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /Take away the filter Phase/ }).click();
    await page.getByRole('button', { name: /Take away the filter Within/ }).click();
    await best().filter({ hasText: before }).waitFor();
  });

  test('pictures of garments are pressed by keyboard alone', async () => {
    await opened('?theme=light');
    await page.getByRole('button', { name: /^blazer/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'bottle green', exact: true }).first().focus();
    await page.keyboard.press('Space');
    await best().filter({ hasText: /fit/ }).waitFor();
    await takeScreenshot(page, 'uniforms-form');
    expect(await violations(page)).toEqual([]);
  });

  test('a confirmed school is counted', async () => {
    await page
      .getByRole('button', { name: /^Confirm/ })
      .first()
      .click();
    await page
      .getByText(/confirmed for this question/)
      .first()
      .waitFor();
    await page.getByText(/first 20:/).waitFor();
    const [kept] = await demo.client.search(
      '| inputlookup minerva_uniform_confirmations | table answer rank seconds',
    );
    expect(kept).toMatchObject({ answer: 'confirmed', rank: '1' });
  });

  /** Opens the page; seconds, requests and bytes until the question can be typed. */
  const openingOf = async () => {
    const [begun, requestsBefore, bytesBefore] = [Date.now(), requests, transferred];
    await opened();
    const seconds = (Date.now() - begun) / 1000;
    return { seconds, requests: requests - requestsBefore, bytes: transferred - bytesBefore };
  };
  const catalogueRequests = (asked: readonly string[]) =>
    asked.filter((url) => url.includes('minerva_uniform_catalogue')).length;

  test('opens its catalogue and answers within the time that an analyst waits without noticing', async () => {
    await page.evaluate(() => indexedDB.deleteDatabase('minerva-uniforms'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const first = await openingOf();
    const pagesRead = catalogueRequests(asked);
    await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
    await page.waitForTimeout(500);
    asked.length = 0;
    const again = await openingOf();
    // Which version is the newest is asked, and nothing else: its pages lie in the browser.
    expect(pagesRead).toBeGreaterThan(1);
    expect(catalogueRequests(asked)).toBe(1);
    const answered: number[] = [];
    for (const colour of ['navy', 'black', 'grey', 'maroon', 'royal blue', 'bottle green', 'red', 'purple'])
      for (const more of [
        '',
        ', tie with gold stripes',
        ', tie with gold stripes, badge a lion, grey trousers',
      ]) {
        await say(`${colour} blazer${more}`);
        const line = page.getByText(/^Searched [\d,]+ schools in/);
        await line.waitFor();
        await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
        answered.push(Number(/in ([\d,]+) ms/.exec(await line.innerText())?.[1]?.replace(',', '')));
      }
    const slow = answered.sort((left, right) => left - right)[Math.floor(answered.length * 0.95)] ?? NaN;
    const memory = await browserMemory(page);
    const told = ({ seconds, requests: count, bytes }: typeof first): string =>
      `${seconds.toFixed(1)} s (${count} requests, ${(bytes / 1e6).toFixed(1)} MB over the wire)`;
    process.stdout.write(
      `${SCHOOLS} schools: open in ${told(first)}, again from the browser's copy in ${told(again)}; ` +
        `95 % of ${answered.length} searches within ${slow} ms in the worker; memory ` +
        `${(memory.workers / 1e6).toFixed(0)} MB of the worker, ${(memory.page / 1e6).toFixed(0)} MB of the page\n`,
    );
    expect(memory.workers).toBeGreaterThan(1e6);
    expect(memory.workers + memory.page).toBeLessThan(300e6);
    // Watchdogs for a busy machine; the figures to reach are measured on a quiet one.
    expect(first.seconds).toBeLessThan(30);
    expect(slow).toBeLessThan(1500);
  });

  test('goes on without a connection, and says which part waits for it', async () => {
    await opened('?theme=light');
    await page.getByText('goes on without a connection').waitFor();
    const before = pageProblems.length;
    await page.context().setOffline(true);
    await say('navy blazer, tie with gold stripes');
    await best().filter({ hasText: /fit/ }).waitFor();
    await page.getByText('Contacts of these schools could not be read').waitFor();
    await takeScreenshot(page, 'uniforms-offline');
    expect(await violations(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Read them again' }).click();
    await page.getByText('Contacts of these schools could not be read').waitFor({ state: 'detached' });
    // The browser itself writes to the console that it has no connection.
    const offline = pageProblems.splice(before);
    expect(offline.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  test('tells of a newer catalogue, and takes it when the analyst says so', async () => {
    await page.clock.install();
    await opened('?theme=light');
    await say('navy blazer');
    await best().filter({ hasText: /fit/ }).waitFor();
    const path = `/servicesNS/nobody/minerva_tenant_${demoTenant}/storage/collections/data/minerva_uniform_catalogue`;
    const documents = (await demo.client.get(path)) as readonly { readonly number: number }[];
    const newer = documents.map((document) => ({
      ...document,
      ...{ _key: `world-2:${document.number}`, version: 'world-2', created: 4_000_000_000 },
    }));
    for (const document of newer) await demo.client.postJson(`${path}/batch_save`, [document]);
    await page.clock.fastForward('05:30');
    await page.getByText('There is a newer catalogue of uniforms').waitFor();
    await page.getByText('catalogue world-1').waitFor();
    await takeScreenshot(page, 'uniforms-newer');
    expect(await violations(page)).toEqual([]);
    const sentence = await best().innerText();
    await page.getByRole('button', { name: 'Search in the newer one' }).click();
    await page.getByText('catalogue world-2').waitFor();
    await best().filter({ hasText: sentence }).waitFor();
  });

  test('works where the browser keeps nothing', async () => {
    const secret = await page.context().newPage();
    const problems: string[] = [];
    secret.on('pageerror', (error) => problems.push(String(error)));
    await secret.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await secret.goto(address());
    await secret.getByRole('heading', { name: 'What was seen' }).waitFor();
    expect(problems).toEqual([]);
    await secret.close();
  });

  test('no view of the page wrote an error to the console', () => {
    expect(pageProblems).toEqual([]);
  });

  test('searches in a worker out of the one script that the page loads', async () => {
    await opened();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/\/app\/minerva\/pages\/uniforms\.js$/),
    ]);
  });
});
