// What schools wear, from somebody who tells it to the search that finds it: two people in two browsers, as moderation wants.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoAnalyst, demoTenant } from '../../scripts/demo';
import { stanzasOf } from '../../src/splunk/conf/layers';
import { parseConf } from '../../src/splunk/conf/parse';
import { violations } from '../support/axe';
import { launchBrowser, takeScreenshot } from '../support/browser';
import { canaryPictures, filesBelow, needlesOf, plainPicture, tracesIn } from '../support/canaryPictures';
import {
  ensureModerator,
  moderator,
  openIntake,
  personAt,
  someSchools,
  tellWho,
  type SomeSchools,
} from '../support/intakePeople';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(900_000);

const SCHOOLS = 400;
let browser: Browser | undefined;
let sender: Page;
let judge: Page;
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
  demo = await runDemo({ records: 1000, dataFolder, schools: SCHOOLS });
  await ensureModerator(demo.client);
  schools = await someSchools(demo.client);
  browser = await launchBrowser();
  sender = await personAt(browser, demo.webUrl, demoAnalyst);
  sender.on('request', (request) => {
    sent.push(
      Buffer.concat([Buffer.from(`${request.url()}\n`), request.postDataBuffer() ?? Buffer.alloc(0)]),
    );
  });
  judge = await personAt(browser, demo.webUrl, moderator);
  for (const page of [sender, judge]) {
    page.on('console', (message) => {
      if (message.type() === 'error') pageProblems.push(message.text());
    });
    page.on('pageerror', (error) => pageProblems.push(String(error)));
  }
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
      '| inputlookup minerva_uniform_intake | table state sender basis author outfits',
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

describe('The queue', () => {
  const waiting = (words: string | RegExp) => judge.getByRole('heading', { name: words });

  test('does not let the sender decide', async () => {
    await opened(sender, 'queue');
    await sender.getByText('You entered this.').waitFor();
    expect(await sender.getByRole('button', { name: 'Accept (A)' }).isDisabled()).toBe(true);
    await sender.keyboard.press('a');
    expect(await rowsOf('| inputlookup minerva_uniform_intake | search NOT state=submitted')).toEqual([]);
  });

  test('shows what a submission would change, slot by slot, and is worked by keyboard', async () => {
    await opened(judge, 'queue');
    await waiting('Submission 1 of 3').waitFor();
    await judge.getByText(/ask the sender for the file/).waitFor();
    await takeScreenshot(judge, 'intake-queue-artwork');
    expect(await violations(judge)).toEqual([]);
    await judge.keyboard.press('l');
    await waiting('Submission 2 of 3').waitFor();
    await judge.getByText('Follows the version of now').waitFor();
    await judge
      .getByText(/^(≠ other|− told no more)$/)
      .first()
      .waitFor();
    await takeScreenshot(judge, 'intake-queue');
    expect(await violations(judge)).toEqual([]);
    await opened(judge, 'queue', 'dark');
    await waiting('Submission 1 of 3').waitFor();
    await judge.keyboard.press('l');
    await judge.getByText('Follows the version of now').waitFor();
    await takeScreenshot(judge, 'intake-queue-dark');
    expect(await violations(judge)).toEqual([]);
  });

  test('refuses only with a reason, accepts, and takes the last one back', async () => {
    await judge.keyboard.press('r');
    await judge.getByText('A refusal needs a reason').waitFor();
    await judge.getByLabel(/^Reason/).fill('Range of another year.');
    await judge.getByRole('button', { name: 'Refuse (R)' }).click();
    await judge.getByText(/^Refused s_/).waitFor();
    await waiting(/^Submission \d of 2/).waitFor();
    await judge.getByRole('heading', { name: /Lantern Row School: 1 outfit/ }).waitFor();
    await judge.keyboard.press('a');
    await judge.getByText(/^Accepted s_.*1 outfit kept/).waitFor();
    await waiting('Submission 1 of 1').waitFor();
    const told = `| inputlookup minerva_uniform_outfits | search school="${schools.missing.school}" | table author undone undone_by`;
    expect(await rowsOf(told)).toMatchObject([{ author: moderator.name }]);
    await judge.keyboard.press('u');
    await judge.getByText(/^Taken back: s_/).waitFor();
    await waiting(/^Submission \d of 2/).waitFor();
    expect(await rowsOf(told)).toMatchObject([{ undone_by: moderator.name }]);
    await takeScreenshot(judge, 'intake-queue-undone');
    // It is decided once more, and stands as accepted again.
    await judge.keyboard.press('b');
    if ((await judge.getByRole('heading', { name: /Lantern Row School: 1 outfit/ }).count()) === 0)
      await judge.keyboard.press('l');
    await judge.getByRole('heading', { name: /Lantern Row School: 1 outfit/ }).waitFor();
    await judge.getByText(/taken back by moderator/).waitFor();
    await judge.keyboard.press('a');
    await judge.getByText(/^Accepted s_/).waitFor();
    expect((await rowsOf(told)).map(({ undone = '' }) => undone)).toEqual(['']);
  });

  test('keeps artwork that the moderator opened and looked at, and no other file', async () => {
    const [badge, other] = canaryPictures(3).filter((_, at) => at !== 1);
    await waiting('Submission 1 of 1').waitFor();
    const look = (buffer: Buffer) =>
      judge.locator('#look-1').setInputFiles({ name: 'badge.png', mimeType: 'image/png', buffer });
    await look(other?.png ?? Buffer.alloc(0));
    await judge.getByText('these are not the bytes that were submitted').waitFor();
    await look(badge?.png ?? Buffer.alloc(0));
    await judge.getByLabel(/shows a badge or a garment of this school/).check();
    await takeScreenshot(judge, 'intake-queue-looked');
    expect(await violations(judge)).toEqual([]);
    await judge.getByRole('button', { name: 'Accept (A)' }).click();
    await judge.getByText(/1 piece of artwork kept/).waitFor();
    const [kept] = await rowsOf(
      '| inputlookup minerva_uniform_artwork | table school licence without_persons submitted_sha256 author',
    );
    expect(kept).toMatchObject({
      school: schools.missing.school,
      licence: 'Lantern Row School; may be shown to investigators',
      without_persons: demoAnalyst.name,
      submitted_sha256: badge?.sha256,
      author: moderator.name,
    });
  });

  test('lists what was decided, with the way back', async () => {
    await judge.getByRole('button', { name: 'Refused', exact: true }).click();
    await judge.getByText('Range of another year.').waitFor();
    await takeScreenshot(judge, 'intake-refused');
    expect(await violations(judge)).toEqual([]);
    await judge.getByRole('button', { name: /^Take back/ }).click();
    await judge.getByLabel('Why? (seen by your colleagues)').fill('It is of this year after all.');
    await judge.getByRole('button', { name: 'Decide', exact: true }).click();
    await judge.getByText('There is none.').waitFor();
    await judge.getByRole('button', { name: 'Waiting' }).click();
    await judge.getByText('It is of this year after all.').waitFor();
  });
});

describe('Versions', () => {
  test('of a school say who told them, who accepted them, and from what', async () => {
    await opened(judge, `versions&school=${schools.missing.school}`);
    await judge.getByText('1 version of 1 outfit').waitFor();
    await judge.getByText('Told by school: Lantern Row School; accepted by moderator').waitFor();
    await judge
      .getByRole('button', { name: /^Where it came from/ })
      .first()
      .click();
    await judge.getByText('uniform policy of September 2026, page 2').waitFor();
    await judge.getByRole('img', { name: /as accepted$/ }).waitFor();
    await takeScreenshot(judge, 'intake-versions');
    expect(await violations(judge)).toEqual([]);
    await opened(judge, `versions&school=${schools.known.school}`, 'dark');
    await judge.getByText(/the newest first/).waitFor();
    await takeScreenshot(judge, 'intake-versions-dark');
    expect(await violations(judge)).toEqual([]);
  });

  test('reach the search once the catalogue is packed, and the page says when that was', async () => {
    await judge.getByText(/accepted or taken back since (is|are) not in it/).waitFor();
    const conf = stanzasOf(parseConf(readFileSync('default/savedsearches.conf', 'utf8')).file);
    await rowsOf(conf.get('Minerva - Pack the catalogue of uniforms')?.get('search') ?? '');
    await opened(judge, 'versions');
    await judge.getByText('nothing was accepted or taken back since').waitFor();
    await judge.goto(`${demo.webUrl}/en-US/app/minerva/uniforms?theme=light`);
    await judge.getByLabel(/In your own words/).fill('maroon blazer with gold trim');
    await judge.getByRole('button', { name: 'Read the words' }).click();
    await judge.getByText(schools.missing.name).first().waitFor();
    expect(await judge.getByText(/fits? (best|equally well)/).count()).toBeGreaterThan(0);
  });

  test('no view of the page wrote an error to the console', () => {
    expect(pageProblems).toEqual([]);
  });
});
