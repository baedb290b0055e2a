// Pictures in the intake guard, in a browser with a profile on disk: checked by hash, masked, read by regions, and of none a
// byte is left in a request, in the browser's profile or in anything that Splunk keeps.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { demoAnalyst, demoTenant } from '../../scripts/demo';
import { violations } from '../support/axe';
import { chromiumPath, logIn, takeScreenshot } from '../support/browser';
import {
  canaryPictures,
  filesBelow,
  holdsPicture,
  markerOf,
  needlesOf,
  pictureFiles,
  plainPicture,
  tracesIn,
} from '../support/canaryPictures';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(900_000);

const CANARIES = 50;

let context: BrowserContext | undefined;
let page: Page;
let demo: RunningDemo;
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-guard-'));
const profileFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-profile-'));
const pageProblems: string[] = [];
/** Everything that the browser sent, as it went out. */
const sent: Buffer[] = [];

async function opened(): Promise<void> {
  await page.goto(`${demo.webUrl}/en-US/app/minerva/uniforms?theme=light`);
  await page.getByRole('heading', { name: 'What was seen' }).waitFor();
}

/** Everything in the databases that a page has. */
function storedIn(from: Page): Promise<readonly { readonly place: string; readonly value: string }[]> {
  return from.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const found: { place: string; value: string }[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table, 'readonly').objectStore(table);
        const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
        values.forEach((value, at) =>
          found.push({ place: `${name}/${table}/${JSON.stringify(keys[at])}`, value: JSON.stringify(value) }),
        );
      }
      database.close();
    }
    return found;
  });
}

/** The pages of the tenant's catalogue, as Splunk keeps them. */
async function catalogueBodies(): Promise<readonly unknown[]> {
  const path = `/servicesNS/nobody/minerva_tenant_${demoTenant}/storage/collections/data/minerva_uniform_catalogue`;
  const documents = (await demo.client.get(path)) as readonly {
    readonly number: number;
    readonly body: string;
  }[];
  return [...documents].sort((left, right) => left.number - right.number).map(({ body }) => body);
}

beforeAll(async () => {
  demo = await runDemo({ records: 0, dataFolder, schools: 400 });
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
    const head = Buffer.from(`${request.url()}\n${headers}\n`);
    sent.push(Buffer.concat([head, request.postDataBuffer() ?? Buffer.alloc(0)]));
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

  test('a region of skin is refused, and masked before it is seen', async () => {
    await opened();
    await pass(plainPicture('#a07e56'));
    await atRest().waitFor();
    await page.getByRole('button', { name: 'Read this region' }).click();
    await page.getByText('Refused. 100 % of this region').waitFor();
    expect(await page.getByRole('heading', { name: 'Colours of the region' }).count()).toBe(0);
    const shown = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return [...(canvas?.getContext('2d')?.getImageData(40, 40, 1, 1).data ?? [])];
    });
    expect(shown).toEqual([118, 118, 118, 255]);
  });

  test('fifty pictures pass through it, and of none a byte is left anywhere', async () => {
    await opened();
    const folders = [dataFolder, profileFolder];
    const before = folders.flatMap(pictureFiles);
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
      // Without TLS, as here, a page has none.
      caches: 'caches' in window ? (await caches.keys()).length : 0,
    }));
    expect(kept).toMatchObject({ session: 0, caches: 0 });
    expect(kept.local).not.toMatch(/canary|data:image|base64/);
    // On disk the browser packs its databases, so they are read as the page reads them: the catalogue, and nothing else.
    const databases = await storedIn(page);
    expect(databases.map(({ place }) => place)).toEqual(['minerva-uniforms/catalogue/"kept"']);
    const [{ value } = { value: '{}' }] = databases;
    const copy = JSON.parse(value) as Readonly<Record<string, unknown>>;
    expect(Object.keys(copy).sort()).toEqual(['bodies', 'created', 'tenantApp', 'version']);
    expect(copy.bodies).toEqual(await catalogueBodies());
    const needles = [
      ...pictures.flatMap(needlesOf),
      ...pictures.map((_, number) => Buffer.from(markerOf(number))),
    ];
    // The search is seen to work: the hash that was asked about is found, the picture is not.
    expect(sent.some((body) => body.includes(pictures[0]?.sha256 ?? '?'))).toBe(true);
    expect(tracesIn(sent, needles)).toEqual([]);
    expect(tracesIn([Buffer.from(value)], needles)).toEqual([]);
    expect(sent.filter(holdsPicture)).toEqual([]);
    await context?.close();
    await demo.stop();
    expect(folders.flatMap(pictureFiles).filter((file) => !before.includes(file))).toEqual([]);
    for (const folder of folders) {
      const files = filesBelow(folder);
      expect(files.length).toBeGreaterThan(5);
      expect(files.filter((file) => tracesIn([readFileSync(file)], needles).length > 0)).toEqual([]);
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
      expect(tracesIn([trace], needles).length).toBeGreaterThan(0);
    expect(holdsPicture(png)).toBe(true);
  });
});
