// What schools wear, as somebody tells it: where it is missing, by form, by file, with artwork that shows no person.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoAnalyst, demoTenant } from '../../scripts/demo';
import { violations } from '../support/axe';
import { launchBrowser, takeScreenshot } from '../support/browser';
import { canaryPictures, filesBelow, needlesOf, plainPicture, tracesIn } from '../support/canaryPictures';
import { openIntake, personAt, someSchools, tellWho, type SomeSchools } from '../support/intakePeople';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(900_000);

const SCHOOLS = 400;
let browser: Browser | undefined;
let sender: Page;
let demo: RunningDemo;
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-intake-'));
const pageProblems: string[] = [];
/** Everything that the sender's browser sent, as it went out. */
const sent: Buffer[] = [];

let schools: SomeSchools;
const rowsOf = (search: string) => demo.client.search(search);
const opened = (page: Page, view: string, theme: 'light' | 'dark' = 'light') =>
  openIntake(page, demo.webUrl, { view, theme });

beforeAll(async () => {
  demo = await runDemo({ records: 0, dataFolder, schools: SCHOOLS });
  schools = await someSchools(demo.client);
  browser = await launchBrowser();
  sender = await personAt(browser, demo.webUrl, demoAnalyst);
  sender.on('request', (request) => {
    sent.push(
      Buffer.concat([Buffer.from(`${request.url()}\n`), request.postDataBuffer() ?? Buffer.alloc(0)]),
    );
  });
  sender.on('console', (message) => {
    if (message.type() === 'error') pageProblems.push(message.text());
  });
  sender.on('pageerror', (error) => pageProblems.push(String(error)));
});

afterAll(async () => {
  await browser?.close();
  await (demo as RunningDemo | undefined)?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('Coverage', () => {
  test('counts what a search counts, most missing first, and leads to telling it', async () => {
    await opened(sender, 'coverage');
    await sender.getByRole('heading', { name: /most missing first/ }).waitFor();
    const [counted] = await rowsOf(
      '| inputlookup minerva_uniform_schools | search NOT status=closed NOT status=proposed | eval school=_key | join type=left school [| inputlookup minerva_uniform_outfits | search NOT undone=* | stats count as told by school] | stats count as schools count(told) as known',
    );
    const all = Number(counted?.schools);
    const missing = all - Number(counted?.known);
    expect(missing).toBeGreaterThan(5);
    await sender
      .getByText(`Nothing is known of ${missing.toLocaleString('en')} of ${all.toLocaleString('en')} schools`)
      .waitFor();
    const shown = await sender.locator('tbody tr td:nth-child(6)').allInnerTexts();
    expect(shown.map(Number)).toEqual([...shown.map(Number)].sort((left, right) => right - left));
    await takeScreenshot(sender, 'intake-coverage');
    expect(await violations(sender)).toEqual([]);
    await sender.getByRole('combobox', { name: 'Phase' }).selectOption('primary');
    const [primary] = await rowsOf(
      '| inputlookup minerva_uniform_schools | search phase=primary NOT status=closed NOT status=proposed | stats count as schools',
    );
    await sender.getByText(`of ${Number(primary?.schools).toLocaleString('en')} schools`).waitFor();
    await sender.getByRole('combobox', { name: 'Phase' }).selectOption('');
    await sender
      .getByRole('button', { name: /^Show schools of/ })
      .first()
      .click();
    await takeScreenshot(sender, 'intake-coverage-open');
    await opened(sender, 'coverage', 'dark');
    await sender.getByRole('heading', { name: /most missing first/ }).waitFor();
    await takeScreenshot(sender, 'intake-coverage-dark');
    expect(await violations(sender)).toEqual([]);
    await sender
      .getByRole('button', { name: /^Show schools of/ })
      .first()
      .click();
    await sender
      .getByRole('link', { name: /^Send in for/ })
      .first()
      .click();
    await sender.getByRole('heading', { name: 'Who tells it' }).waitFor();
    expect(new URL(sender.url()).searchParams.get('school')).toMatch(/^GB-/);
  });
});

describe('Sending in', () => {
  test('by form: a school, garments pressed, drawn as told, and on record with where it came from', async () => {
    await opened(sender, 'send');
    await sender.getByLabel('School: its name, place or number').fill(schools.missing.school);
    await takeScreenshot(sender, 'intake-first-visit');
    await sender.getByRole('button', { name: schools.missing.name }).first().click();
    await tellWho(sender, 'Lantern Row School');
    await sender.getByRole('button', { name: /^blazer/ }).click();
    await sender.getByRole('button', { name: 'maroon', exact: true }).first().click();
    await sender.getByRole('button', { name: 'gold', exact: true }).nth(2).click();
    await sender.getByText('The outfit can be read.').waitFor();
    await takeScreenshot(sender, 'intake-form');
    expect(await violations(sender)).toEqual([]);
    await sender.getByRole('button', { name: 'Send 1 outfit' }).click();
    await sender.getByText(/^Sent as s_[0-9a-f]{12}: 1 outfit\./).waitFor();
    await takeScreenshot(sender, 'intake-sent');
    const [kept] = await rowsOf(
      '| inputlookup minerva_uniform_intake | search NOT author=world | table state sender basis author outfits',
    );
    expect(kept).toMatchObject({
      state: 'submitted',
      sender: 'Lantern Row School',
      basis: 'uniform policy of September 2026, page 2',
      author: demoAnalyst.name,
    });
    expect(kept?.outfits).toContain('maroon');
  });

  test('by CSV: a broken row is named with its column and what to do, the others go', async () => {
    await opened(sender, 'send', 'dark');
    await tellWho(sender, 'Lantern Schoolwear');
    await sender.getByLabel('On behalf of a').selectOption('supplier');
    await sender.getByRole('button', { name: 'Many schools, by file' }).click();
    await sender.getByText('Drop a CSV or XLSX file here').waitFor();
    const saving = sender.waitForEvent('download');
    await sender.getByRole('button', { name: /^Save a template/ }).click();
    expect((await saving).suggestedFilename()).toBe('uniforms-template.csv');
    const csv = [
      'school,worn_from,blazer.colour,tie.colour,tie.stripe_colour',
      `${schools.known.school},2026,bottle green,navy,gold / white`,
      `${schools.missing.school},2024,nayv,red,`,
      'GB-ENG:999999,2024,navy,red,',
      `${schools.missing.school},20x4,navy,red,`,
    ].join('\r\n');
    await sender
      .locator('#intake-file')
      .setInputFiles({ name: 'range <b>2026.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await sender.getByText('2 outfits of 4 rows can be read; 2 rows would be left out.').waitFor();
    await sender.getByText("Did you mean 'navy'?").waitFor();
    expect(await sender.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/^3\s+blazer\.colour\s+.*'nayv' is not known/),
      expect.stringMatching(/^4\s+school\s+.*No register has a school/),
      expect.stringMatching(/^5\s+worn_from\s+.*is no year/),
    ]);
    await takeScreenshot(sender, 'intake-file-dark');
    expect(await violations(sender)).toEqual([]);
    await sender.getByRole('button', { name: 'Send 2 outfits' }).click();
    await sender.getByText(/^Sent as s_/).waitFor();
  });

  test('a file that is none is refused in words', async () => {
    await sender.getByRole('button', { name: 'Many schools, by file' }).click();
    for (const [buffer, words] of [
      [Buffer.from('PK\u0003\u0004 no workbook'), /The file was not read/],
      [Buffer.from('\0\0\0'), /no CSV text/],
      [Buffer.alloc(6 * 1024 * 1024, 65), /at most 5,242,880 are read/],
    ] as const) {
      await sender.locator('#intake-file').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer });
      await sender.getByText(words).waitFor();
      expect(await sender.getByRole('button', { name: 'Send 0 outfits' }).isDisabled()).toBe(true);
    }
  });
});

describe('Artwork', () => {
  const badge = canaryPictures(1)[0];
  const choose = (page: Page, box: string, name: string, buffer: Buffer) =>
    page.locator(box).setInputFiles({ name, mimeType: 'image/png', buffer });

  test('with a person, or on the list of known files, is refused and nothing of it is kept', async () => {
    const [, known] = canaryPictures(2);
    const skin = plainPicture('#a07e56');
    await demo.client.postJson(
      `/servicesNS/nobody/minerva_tenant_${demoTenant}/storage/collections/data/minerva_known_hashes/batch_save`,
      [{ _key: known?.sha256, list: 'drawn for this test', added: 1 }],
    );
    await opened(sender, 'send');
    await sender.getByLabel('School: its name, place or number').fill(schools.missing.school);
    await sender.getByRole('button', { name: schools.missing.name }).first().click();
    expect(await sender.locator('#artwork-file').isDisabled()).toBe(true);
    await sender.getByLabel(/I declare that no person/).check();
    await choose(sender, '#artwork-file', 'face.png', skin.png);
    await sender.getByText(/Refused\. 100 % of it has colours in which skin lies/).waitFor();
    expect(await sender.getByRole('img', { name: /^Artwork of/ }).count()).toBe(0);
    await takeScreenshot(sender, 'intake-artwork-refused');
    await choose(sender, '#artwork-file', 'known.png', known?.png ?? Buffer.alloc(0));
    await sender.getByText('on the list of known abuse material').waitFor();
    expect(await sender.getByRole('img', { name: /^Artwork of/ }).count()).toBe(0);
    expect(await violations(sender)).toEqual([]);
    const svg = '<svg viewBox="0 0 9 9"><rect width="9" height="9" fill="#e0ac69"/></svg>';
    await choose(sender, '#artwork-file', 'face.svg', Buffer.from(svg));
    await sender.getByText(/Refused\. 100 % of it has colours in which skin lies/).waitFor();
    const needles = [skin, known].flatMap((picture) => (picture === undefined ? [] : needlesOf(picture)));
    expect(tracesIn(sent, needles)).toEqual([]);
    const files = filesBelow(dataFolder);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => tracesIn([readFileSync(file)], needles).length > 0)).toEqual([]);
  });

  test('of a badge is claimed by its hash, and its bytes stay with the sender', async () => {
    await tellWho(sender, 'Lantern Row School');
    await choose(sender, '#artwork-file', 'badge.png', badge?.png ?? Buffer.alloc(0));
    await sender.getByRole('img', { name: /^Artwork of/ }).waitFor();
    await sender.getByLabel(/^Who owns it/).fill('Lantern Row School; may be shown to investigators');
    await takeScreenshot(sender, 'intake-artwork');
    expect(await violations(sender)).toEqual([]);
    await sender.getByRole('button', { name: /^Send 1 piece of artwork/ }).click();
    await sender.getByText(/^Sent as s_/).waitFor();
    expect(sent.some((body) => body.includes(badge?.sha256 ?? '?'))).toBe(true);
    expect(tracesIn(sent, badge === undefined ? [] : needlesOf(badge))).toEqual([]);
  });
});

describe('The browser', () => {
  test('was told of no error by any view of the page', () => {
    expect(pageProblems).toEqual([]);
  });
});
