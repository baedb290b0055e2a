// The main job on real input: the SDN list in, and its hidden connections found in the browser. Runs where the list is.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoAnalyst, ensureFileInput, waitForRun } from '../../scripts/demo';
import { DEFAULT_MAX_MEMBERS } from '../../src/core/graph/partition';
import { launchBrowser, logIn, takeScreenshot } from '../support/browser';
import { repositoryRoot } from '../support/repositoryRoot';
import { runDemo, type RunningDemo } from '../support/runningDemo';

const listFolder = join(repositoryRoot, '..', 'shared', 'data', 'ofac');
const describeWithList = existsSync(join(listFolder, 'sdn.csv')) ? describe : describe.skip;

jest.setTimeout(600_000);

// The list names people; what is expected of them is read from it, so that the project names nobody.
function entry(number: string): { readonly name: string; readonly emails: readonly string[] } {
  const line = readFileSync(join(listFolder, 'sdn.csv'), 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`${number},`));
  const emails = [...(line ?? '').matchAll(/Email Address ([^;" ]+?)[.;"]*(?=[;" ]|$)/g)].map(
    (match) => match[1] ?? '',
  );
  return { name: /^\d+,"([^"]+)"/.exec(line ?? '')?.[1] ?? '', emails };
}

function emailOfBoth(left: string, right: string): string {
  const shared = entry(left).emails.find((email) => entry(right).emails.includes(email));
  if (shared === undefined)
    throw new Error(`Entries ${left} and ${right} share no e-mail address in this list.`);
  return shared;
}

describeWithList('the SDN list', () => {
  let browser: Browser | undefined;
  let page: Page;
  let demo: RunningDemo;
  const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-ofac-'));

  beforeAll(async () => {
    const inputs = [{ name: 'ofac', mapping: 'ofac_sdn', path: listFolder }];
    demo = await runDemo({ records: 1000, dataFolder, inputs, isLinked: true });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
    await logIn(page, demo.webUrl, demoAnalyst);
  });

  afterAll(async () => {
    await browser?.close();
    await (demo as RunningDemo | undefined)?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const count = async (spl: string): Promise<number> => Number((await demo.client.search(spl))[0]?.n ?? -1);
  const open = async (key: string): Promise<void> => {
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find?record=${encodeURIComponent(key)}`);
    await page.getByRole('heading', { name: 'Other records that share a value' }).waitFor();
  };

  test('7,379 entries are in as distinct keys', async () => {
    expect(await count('| tstats dc(record_key) as n where `minerva_records` source=ofac_sdn')).toBe(7379);
  });

  test('9,682 aliases and 11,696 addresses are inside them, three remarks are continued, one end-of-file byte is left out', async () => {
    const [run] = await demo.client.search(
      'search `minerva_health` sourcetype="minerva:run" source=ofac_sdn | tail 1 | table _raw',
    );
    const told = JSON.parse(String(run?._raw)) as { side_rows: unknown; end_of_file_marks: unknown };
    expect(told.side_rows).toEqual({ 'alt.csv': 9682, 'add.csv': 11696, 'sdn_comments.csv': 3 });
    expect(told.end_of_file_marks).toBe(1);
  });

  test('loading again adds no key', async () => {
    const again = { name: 'ofac_again', mapping: 'ofac_sdn', path: listFolder };
    await ensureFileInput(demo.client, again);
    await waitForRun(demo.client, again);
    expect(await count('| tstats dc(record_key) as n where `minerva_records` source=ofac_sdn')).toBe(7379);
    expect(await count('| tstats count as n where `minerva_records` source=ofac_sdn')).toBe(2 * 7379);
    expect(await count('| tstats dc(version) as n where `minerva_records` source=ofac_sdn')).toBe(7379);
  });

  test('ten orphaned comments are in quarantine with their reason', async () => {
    const spl =
      'search `minerva_health` sourcetype="minerva:quarantine" source=ofac_sdn | spath | search reason="orphan-row" | stats dc(quarantine_key) as n';
    expect(await count(spl)).toBe(10);
  });

  test.each([
    ['15541', '15547'],
    ['15547', '15541'],
    ['20291', '20292'],
    ['20292', '20291'],
  ])('entry %s leads to %s by an e-mail address hidden in the remarks of both', async (from, to) => {
    const address = emailOfBoth(from, to);
    await open(`ofac_sdn:${from}`);
    const others = page
      .getByRole('listitem')
      .filter({ hasText: address })
      .filter({ hasText: entry(to).name });
    await others.first().waitFor();
    expect((await page.locator('mark').allInnerTexts()).map((text) => text.toLowerCase())).toContain(address);
    await takeScreenshot(page, `ofac-${from}`);
  });

  test.each([
    ['15541', '15547'],
    ['20291', '20292'],
  ])('entry %s stands one click from %s on the chart, with the remark highlighted', async (from, to) => {
    const address = emailOfBoth(from, to);
    const start = encodeURIComponent(`ofac_sdn:${from}`);
    await page.goto(`${demo.webUrl}/en-US/app/minerva/chart?record=${start}`);
    await page
      .getByRole('button', { name: `Evidence that ${entry(to).name} carries e-mail ${address}` })
      .click();
    await page.locator('mark').nth(1).waitFor();
    const marked = (await page.locator('mark').allInnerTexts()).map((text) => text.toLowerCase());
    expect(marked.filter((text) => text === address)).toHaveLength(2);
    await takeScreenshot(page, `ofac-chart-${from}`);
  });

  test('entries that belong together are one entity, and nothing glues the list into a lump', async () => {
    const entityOf = async (number: string): Promise<string> => {
      const search = `| inputlookup minerva_membership where record_key="ofac_sdn:${number}" | table entity`;
      return String((await demo.client.search(search))[0]?.entity);
    };
    expect(await entityOf('15541')).toMatch(/^e_[0-9a-f]{12}$/);
    expect(await entityOf('15541')).toBe(await entityOf('15547'));
    expect(await entityOf('20291')).toBe(await entityOf('20292'));
    const largest = await count('| inputlookup minerva_membership | stats max(members) as n');
    expect(largest).toBeGreaterThan(1);
    expect(largest).toBeLessThanOrEqual(DEFAULT_MAX_MEMBERS);
  });

  test('an address in another spelling finds both entries, and the page counts what the search counts', async () => {
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find`);
    const address = emailOfBoth('20291', '20292');
    await page.getByRole('searchbox').fill(
      address
        .toUpperCase()
        .replace('@', ' at ')
        .replace(/\.(\w+)$/, ' dot $1'),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('article').nth(1).waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
    expect(
      await count('| tstats dc(record_key) as n where `minerva_records` mid="*:email:' + address + '"'),
    ).toBe(2);
  });

  test('four shipping entries that share a site are found from each other', async () => {
    const rows = await demo.client.search(
      '| tstats dc(record_key) as n values(record_key) as keys where `minerva_records` source=ofac_sdn mid="*:domain:*" by mid | where n=4 | table mid keys',
    );
    const keys = [rows[0]?.keys ?? []].flat();
    expect(keys).toHaveLength(4);
    for (const key of keys) {
      await open(key);
      await page.getByText('also in 3 other records').first().waitFor();
    }
  });

  test('a name is found by its alias, whatever its case', async () => {
    const [, number, alias] =
      /^(\d+),\d+,"aka","([^"]{12,40})"/m.exec(readFileSync(join(listFolder, 'alt.csv'), 'utf8')) ?? [];
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find`);
    await page.getByRole('searchbox').fill((alias ?? '').toLowerCase());
    await page.keyboard.press('Enter');
    const card = page
      .getByRole('article')
      .filter({ hasText: entry(number ?? '').name })
      .first();
    await card.waitFor();
    expect(await card.innerText()).toContain('ofac_sdn');
  });
});
