// An analyst with a description of a uniform, from opening the page to the sheet in her hand; and pictures that are read in
// the tab and of which nothing is left anywhere.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { demoAnalyst, demoTenant } from '../../scripts/demo';
import { violations } from '../support/axe';
import { chromiumPath, logIn, takeScreenshot } from '../support/browser';
import { canaryPictures, holdsPicture, markerOf, needlesOf } from '../support/canaryPictures';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(900_000);

/** More for a measurement: MINERVA_SCHOOLS=55000 is the size that the page is made for. */
const SCHOOLS = Number(process.env.MINERVA_SCHOOLS ?? 4000);
const CANARIES = 50;

let context: BrowserContext | undefined;
let page: Page;
let demo: RunningDemo;
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-uniforms-'));
const profileFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-profile-'));
const pageProblems: string[] = [];
/** Everything that the browser sent, as it went out. */
const sent: Buffer[] = [];

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
  demo = await runDemo({ records: 1000, dataFolder, schools: SCHOOLS });
  // A profile on disk, as an analyst's browser has one: what is kept is kept there.
  context = await chromium.launchPersistentContext(profileFolder, {
    executablePath: chromiumPath,
    viewport: { width: 1360, height: 1000 },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    sent.push(
      Buffer.concat([
        Buffer.from(`${request.url()}\n${headers}\n`),
        request.postDataBuffer() ?? Buffer.alloc(0),
      ]),
    );
  });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') pageProblems.push(message.text());
  });
  page.on('pageerror', (error) => pageProblems.push(String(error)));
  await logIn(page, demo.webUrl, demoAnalyst);
});

afterAll(async () => {
  await context?.close();
  await (demo as RunningDemo | undefined)?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  rmSync(profileFolder, { recursive: true, force: true });
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

  test('opens its catalogue and answers within the time that an analyst waits without noticing', async () => {
    const begun = Date.now();
    const before = sent.length;
    await opened();
    const openedSeconds = (Date.now() - begun) / 1000;
    const requests = sent.length - before;
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
    process.stdout.write(
      `${SCHOOLS} schools: open in ${openedSeconds.toFixed(1)} s with ${requests} requests; ` +
        `95 % of ${answered.length} searches within ${slow} ms in the worker\n`,
    );
    // Watchdogs for a busy machine; the figures to reach are measured on a quiet one.
    expect(openedSeconds).toBeLessThan(30);
    expect(slow).toBeLessThan(1500);
  });

  test('searches in a worker out of the one script that the page loads', async () => {
    await opened();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/\/app\/minerva\/pages\/uniforms\.js$/),
    ]);
  });
});

describe('The guard', () => {
  const pictures = canaryPictures(CANARIES);
  const pass = async ({ name, png }: { readonly name: string; readonly png: Buffer }): Promise<void> => {
    await page.locator('#guard-file').setInputFiles({ name, mimeType: 'image/png', buffer: png });
  };
  const atRest = () => page.getByRole('img', { name: /with what may be skin masked/ });

  test('a picture on the list of known hashes is not shown, and the way to report it is', async () => {
    const known = canaryPictures(CANARIES + 1)[CANARIES];
    await demo.client.postJson(
      `/servicesNS/nobody/minerva_tenant_${demoTenant}/storage/collections/data/minerva_known_hashes/batch_save`,
      [{ _key: known?.sha256, list: 'drawn for this test', added: 1 }],
    );
    await opened();
    if (known !== undefined) await pass(known);
    await page.getByText('on the list of known abuse material').waitFor();
    expect(await atRest().count()).toBe(0);
    await takeScreenshot(page, 'uniforms-guard-known');
    expect(await violations(page)).toEqual([]);
  });

  test('fifty pictures pass through it, and of none a byte is left anywhere', async () => {
    await opened();
    for (const [at, picture] of pictures.entries()) {
      await pass(picture);
      await atRest().waitFor();
      await page.getByRole('button', { name: 'Read this region' }).click();
      await page.getByRole('heading', { name: 'Colours of the region' }).waitFor();
      if (at === 0) {
        await page.getByLabel('It is').selectOption('blazer.colour');
        await page.getByRole('button', { name: 'Take as seen' }).first().click();
        await page.getByText('· from a picture').waitFor();
        await takeScreenshot(page, 'uniforms-guard');
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: 'Make the sheet' }).click();
        await page.locator('#uniform-sheet').waitFor();
        await page.getByRole('button', { name: 'Back to the search' }).click();
      }
      await page.getByRole('button', { name: 'Close the picture' }).click();
      await atRest().waitFor({ state: 'detached' });
    }
    const kept = await page.evaluate(async () => ({
      local: JSON.stringify(Object.entries(localStorage)),
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      // Without TLS, as here, a page has none.
      caches: 'caches' in window ? (await caches.keys()).length : 0,
    }));
    expect(kept).toMatchObject({ session: 0, databases: 0, caches: 0 });
    expect(kept.local).not.toMatch(/canary|data:image|base64/);
    const needles = [
      ...pictures.flatMap(needlesOf),
      ...pictures.map((_, number) => Buffer.from(markerOf(number))),
    ];
    // The search is seen to work: the hash that was asked about is found, the picture is not.
    expect(sent.some((body) => body.includes(pictures[0]?.sha256 ?? '?'))).toBe(true);
    expect(found(needles, sent)).toEqual([]);
    expect(sent.filter(holdsPicture)).toEqual([]);
    await context?.close();
    await demo.stop();
    for (const folder of [dataFolder, profileFolder]) {
      const files = filesBelow(folder);
      expect(files.length).toBeGreaterThan(5);
      expect(files.filter((file) => found(needles, [readFileSync(file)]).length > 0)).toEqual([]);
    }
    expect(pageProblems).toEqual([]);
  });

  test('the search for traces finds a trace', () => {
    const [picture] = canaryPictures(1);
    const needles = picture === undefined ? [] : needlesOf(picture);
    const { png = Buffer.alloc(0), pixels = Buffer.alloc(0) } = picture ?? {};
    for (const trace of [
      png,
      pixels,
      Buffer.from(png.toString('base64')),
      Buffer.from(`x${pixels.toString('hex')}`),
    ])
      expect(found(needles, [trace]).length).toBeGreaterThan(0);
    expect(holdsPicture(png)).toBe(true);
  });
});

function found(needles: readonly Buffer[], hay: readonly Buffer[]): readonly string[] {
  return needles
    .filter((needle) => hay.some((bytes) => bytes.includes(needle)))
    .map((needle) => needle.toString('hex'));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0);
}
