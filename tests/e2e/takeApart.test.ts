// An analyst takes a pasted text apart, in a real browser: everything is marked and explained, and nothing of it leaves.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoAnalyst } from '../../scripts/demo';
import { violations } from '../support/axe';
import { launchBrowser, logIn, takeScreenshot } from '../support/browser';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(600_000);

let browser: Browser | undefined;
let context: BrowserContext;
let page: Page;
let demo: RunningDemo;
/** An e-mail address of the loaded records, and how many carry it. */
let shared = { value: '', records: 0 };
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-apart-'));
const pageProblems: string[] = [];
/** Everything that any page or worker of the browser asked for, as it went out. */
const requests: string[] = [];

beforeAll(async () => {
  demo = await runDemo({ records: 2000, dataFolder });
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1360, height: 1000 }, acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: demo.webUrl });
  context.on('request', (request) => {
    requests.push(
      [request.url(), request.postData() ?? '', ...Object.values(request.headers())].map(decoded).join('\n'),
    );
  });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') pageProblems.push(message.text());
  });
  page.on('pageerror', (error) => pageProblems.push(String(error)));
  await logIn(page, demo.webUrl, demoAnalyst);
  const [row] = await demo.client.search(
    '| tstats dc(record_key) as n where `minerva_records` mid="*:email:*" by mid | search mid="*:email:*" n>=3 n<=9 | sort 1 -n mid',
  );
  shared = {
    value: String(row?.mid ?? '')
      .split(':')
      .slice(2)
      .join(':'),
    records: Number(row?.n ?? 0),
  };
});

afterAll(async () => {
  await browser?.close();
  await (demo as RunningDemo | undefined)?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

async function open(query = ''): Promise<void> {
  await page.goto(`${demo.webUrl}/en-US/app/minerva/takeApart${query}`);
  await page.getByRole('textbox', { name: 'Text' }).waitFor();
}

/** Pastes as a person does, from the clipboard. */
async function paste(text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByRole('textbox', { name: 'Text' }).focus();
  await page.keyboard.press('ControlOrMeta+V');
  await page.getByRole('heading', { name: /recognised/ }).waitFor();
}

const rows = () => page.locator('button[id^=find-]');
const marks = () => page.locator('[data-finds]');

describe('Take apart', () => {
  test.each(['light', 'dark'])('the fictional example shows everything the page can, %s', async (theme) => {
    await open(`?theme=${theme}&country=GB`);
    await takeScreenshot(page, `take-apart-first-visit-${theme}`);
    await page.getByRole('button', { name: 'Try a fictional example' }).click();
    await page.getByRole('heading', { name: /recognised/ }).waitFor();
    expect((await marks().allInnerTexts()).join(' ')).toContain('oh two oh');
    expect(await page.getByText(/look Latin and are Cyrillic/).count()).toBeGreaterThan(0);
    expect(await page.getByLabel('zero-width space').count()).toBeGreaterThan(0);
    const closed = await violations(page);
    await rows().filter({ hasText: 'rose@' }).click();
    await page.getByText('Found because').waitFor();
    await takeScreenshot(page, `take-apart-${theme}`);
    expect([...closed, ...(await violations(page))]).toEqual([]);
  });

  test('reads in a worker out of the one script that the page loads', async () => {
    await open();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/\/app\/minerva\/pages\/takeApart\.js$/),
    ]);
  });

  test('a pasted text is asked about nowhere: no request, no address, no memory of the browser', async () => {
    await open('?country=GB');
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    const secret = 'ask for Marigold, 020 7946 0042, marigold at quillmoor dot example dot org';
    await paste(secret);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.getByRole('combobox', { name: 'Country' }).selectOption('DE');
    await page.getByRole('heading', { name: /recognised/ }).waitFor();
    await page.waitForTimeout(500);
    expect(requests.slice(before)).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([
        ...[location.href, history.state, document.cookie, document.title],
        ...[localStorage, sessionStorage].flatMap((storage) => Object.entries(storage)),
      ]),
    );
    expect(kept).not.toMatch(/marigold|quillmoor|7946/i);
    await page.reload();
    await page.getByRole('textbox', { name: 'Text' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('');
    expect(await page.content()).not.toMatch(/marigold|quillmoor/i);
    expect(requests.filter((request) => /marigold|quillmoor/i.test(request))).toEqual([]);
  });

  test('what is shown goes to the clipboard as a table, and into a file', async () => {
    await open();
    await paste('a@example.org or https://example.net/a');
    await page.getByRole('button', { name: 'Copy as table' }).click();
    await page.getByText(/Copied \d of \d finds/).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')[0]).toMatch(/^kind\tvalue\twritten/);
    expect(copied).toContain('a@example.org');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^minerva-text-\d-of-\d-finds\.csv$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain('a@example.org');
  });

  test('“Who else has this?” opens the chart of the value, beside the text', async () => {
    expect(shared.records).toBeGreaterThanOrEqual(3);
    await open();
    const before = requests.length;
    await paste(`Quillmoor says: write to ${shared.value.replace('@', ' (at) ')}`);
    await rows().filter({ hasText: shared.value }).first().click();
    const [chart] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Who else has this?' }).click(),
    ]);
    await chart.getByText(new RegExp(`^${shared.records} records?, `)).waitFor();
    await chart.close();
    expect(requests.slice(before).length).toBeGreaterThan(0);
    expect(requests.slice(before).filter((request) => /quillmoor/i.test(request))).toEqual([]);
    expect(await marks().count()).toBeGreaterThan(0);
  });

  test('a megabyte is read, told to be cut, and costs the page no more than a screen of text', async () => {
    await open('?country=GB');
    const line = 'Call 020 7946 0018 or write to rose@example.org, evenings only, near the old harbour.\n';
    await paste(line.repeat(Math.ceil(1_200_000 / line.length)));
    await page.getByText('The text is longer than what is read at once.').waitFor();
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    expect(await nodes()).toBeLessThan(4_000);
    await page.getByText(/^Part 1 of \d+/).waitFor();
    for (const part of [2, 3]) {
      await page.getByRole('button', { name: 'Later →' }).click();
      await page.getByText(new RegExp(`^Part ${part} of`)).waitFor();
    }
    await page.keyboard.press('j');
    expect(await rows().and(page.locator('[aria-expanded=true]')).count()).toBe(1);
    // Back over the border of the part: its last find is opened, and is to be seen in both columns.
    await page.keyboard.press('k');
    await page.getByText(/^Part 2 of/).waitFor();
    const isInPane = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const pane = element.closest('[role=region], section > div')?.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return pane !== undefined && top >= pane.top - 1 && bottom <= pane.bottom + 1;
      });
    expect(await isInPane('[data-finds][aria-current=true]')).toBe(true);
    expect(await isInPane('[id^=find-][aria-expanded=true]')).toBe(true);
    expect(await nodes()).toBeLessThan(4_000);
    await takeScreenshot(page, 'take-apart-megabyte');
  });

  test('a reading that hangs is ended, the text stays, and the next one is read', async () => {
    let scripts = 0;
    await page.route(/takeApart\.js/, async (route) => {
      scripts += 1;
      // The page's own script first; then the worker's, once.
      if (scripts !== 2) await route.continue();
      else
        await route.fulfill({
          contentType: 'application/javascript',
          body: 'onmessage = () => { for (;;); }; postMessage({ kind: "ready" });',
        });
    });
    await page.clock.install();
    await open();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), 'write to a@example.org');
    await page.getByRole('textbox', { name: 'Text' }).focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.getByText('Taking the text apart').first().waitFor();
    await page.clock.fastForward(31_000);
    await page.getByRole('alert').filter({ hasText: 'did not end within 30 seconds' }).waitFor();
    await takeScreenshot(page, 'take-apart-hung');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: /recognised/ }).waitFor();
    expect(scripts).toBe(3);
    await page.unroute(/takeApart\.js/);
  });

  test('a record’s text is handed over within the tab, and is gone with a reload', async () => {
    page = await freshPage();
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find?q=${encodeURIComponent(shared.value)}`);
    await page.getByRole('article').first().getByRole('link').first().click();
    await page.getByRole('button', { name: 'Take this text apart' }).first().click();
    await page.waitForURL(/takeApart/);
    await page.getByRole('heading', { name: /recognised/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => sessionStorage.getItem('minerva.takeApart'))).toBeNull();
    await takeScreenshot(page, 'take-apart-handed');
    await page.reload();
    await page.getByRole('button', { name: 'Try a fictional example' }).waitFor();
  });

  test('a narrow window still reads', async () => {
    await page.setViewportSize({ width: 420, height: 900 });
    await page.getByRole('button', { name: 'Try a fictional example' }).click();
    await page.getByRole('heading', { name: /recognised/ }).waitFor();
    await takeScreenshot(page, 'take-apart-narrow');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('the page was quiet: no error in the browser console', () => {
    expect(pageProblems).toEqual([]);
  });
});

/** A page whose clock runs by itself. */
async function freshPage(): Promise<Page> {
  await page.close();
  const fresh = await context.newPage();
  fresh.on('pageerror', (error) => pageProblems.push(String(error)));
  return fresh;
}
