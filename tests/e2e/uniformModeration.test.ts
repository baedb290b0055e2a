// What was sent in, from the queue to the search that finds it: two people in two browsers, as moderation wants.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoAnalyst } from '../../scripts/demo';
import { stanzasOf } from '../../src/splunk/conf/layers';
import { parseConf } from '../../src/splunk/conf/parse';
import { violations } from '../support/axe';
import { launchBrowser, takeScreenshot } from '../support/browser';
import { canaryPictures } from '../support/canaryPictures';
import {
  ensureModerator,
  moderator,
  openIntake,
  personAt,
  sendThree,
  someSchools,
  type SomeSchools,
} from '../support/intakePeople';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(900_000);

let browser: Browser | undefined;
let sender: Page;
let judge: Page;
let demo: RunningDemo;
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-moderation-'));
const pageProblems: string[] = [];
let schools: SomeSchools;
const rowsOf = (search: string) => demo.client.search(search);
const opened = (page: Page, view: string, theme: 'light' | 'dark' = 'light') =>
  openIntake(page, demo.webUrl, { view, theme });

beforeAll(async () => {
  demo = await runDemo({ records: 0, dataFolder, schools: 400 });
  await ensureModerator(demo.client);
  schools = await someSchools(demo.client);
  await sendThree(demo.client, schools, canaryPictures(1)[0]?.png ?? Buffer.alloc(0));
  browser = await launchBrowser();
  sender = await personAt(browser, demo.webUrl, demoAnalyst);
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

describe('The queue', () => {
  const waiting = (words: string | RegExp) => judge.getByRole('heading', { name: words });

  test('does not let the sender decide', async () => {
    await opened(sender, 'queue');
    await sender.getByText('You entered this.').waitFor();
    expect(await sender.getByRole('button', { name: 'Accept (A)' }).isDisabled()).toBe(true);
    await sender.keyboard.press('a');
    expect(
      await rowsOf('| inputlookup minerva_uniform_intake | search NOT state=submitted NOT author=world'),
    ).toEqual([]);
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
    const [badge, other] = canaryPictures(2);
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
    await rowsOf(conf.get('Minerva - Retire older versions')?.get('search') ?? '');
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
