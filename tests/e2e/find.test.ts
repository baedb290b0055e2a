// An analyst's walk through Find, in a real browser, on packages that were really installed and a world really read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoAnalyst } from '../../scripts/demo';
import { violations } from '../support/axe';
import { takeScreenshot } from '../support/browser';
import { demoInBrowser } from '../support/demoInBrowser';
import type { RunningDemo } from '../support/runningDemo';

interface PlantedIdentifier {
  readonly record: string;
  readonly type: string;
  readonly value: string;
  readonly written: string;
  readonly writing: string;
  readonly hub?: string;
}

const opened = demoInBrowser({ records: 20_000 });
let page: Page;
let demo: RunningDemo;
let planted: readonly PlantedIdentifier[];

beforeAll(async () => {
  ({ demo } = opened);
  planted = readFileSync(join(demo.worldFolder, 'truth-identifiers.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PlantedIdentifier);
  page = await opened.pageOf(demoAnalyst, { viewport: { width: 1360, height: 900 } });
});

/** An e-mail address written plainly in a handful of records, and those records. */
function sharedEmail(): { value: string; records: readonly string[] } {
  const byValue = new Map<string, Set<string>>();
  for (const { type, value, record, hub, writing } of planted) {
    if (type !== 'email' || hub !== undefined || writing !== 'plain') continue;
    byValue.set(value, (byValue.get(value) ?? new Set()).add(record));
  }
  const found = [...byValue].find(([, records]) => records.size >= 3 && records.size <= 8);
  if (!found) throw new Error('The world has no e-mail address in 3 to 8 records.');
  return { value: found[0], records: [...found[1]] };
}

async function search(query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
}

async function searchedCount(spl: string): Promise<number> {
  const [row] = await demo.client.search(spl);
  return Number(row?.n ?? -1);
}

/** The number in the page's headline count. */
async function shownCount(): Promise<number> {
  const text = await page
    .getByRole('status')
    .filter({ hasText: /records? for/ })
    .first()
    .innerText();
  return Number(/^([\d,]+) records?/.exec(text)?.[1]?.replaceAll(',', '') ?? -1);
}

describe('Find', () => {
  test('opens with a box and examples, in light and dark', async () => {
    const heading = page.getByRole('heading', { name: 'What you can look for' });
    await heading.waitFor();
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    await takeScreenshot(page, 'find-first-visit-light');
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find?theme=dark`);
    await page.getByRole('heading', { name: 'What you can look for' }).waitFor();
    await takeScreenshot(page, 'find-first-visit-dark');
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find`);
  });

  test('every example of the first visit finds something in the demo', async () => {
    const examples = page.locator('table').getByRole('button');
    await examples.first().waitFor(); // the page has only just been asked for
    const count = await examples.count();
    expect(count).toBeGreaterThanOrEqual(5);
    for (let at = 0; at < count; at++) {
      await examples.nth(at).click();
      await page.getByRole('article').first().waitFor();
      await page.goto(`${demo.webUrl}/en-US/app/minerva/find`);
      await page.getByRole('heading', { name: 'What you can look for' }).waitFor();
    }
  });

  test('an address typed in another spelling finds every record that carries it, and says how many', async () => {
    const { value, records } = sharedEmail();
    await search(value.toUpperCase().replace('@', ' (at) '));
    await page.getByRole('article').first().waitFor();
    const counted = await searchedCount(
      `| tstats dc(record_key) as n where \`minerva_records\` mid="*:email:${value}"`,
    );
    expect(await shownCount()).toBe(counted);
    expect(counted).toBeGreaterThanOrEqual(records.length);
    expect(await page.getByRole('article').count()).toBe(counted);
    await takeScreenshot(page, 'find-results-light');
  });

  test('a record shows the value marked on the raw text, its custody, and who else has it', async () => {
    const { value } = sharedEmail();
    await search(value);
    await page.getByRole('article').first().getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Identifiers and where they stand' }).waitFor();
    const marked = await page.locator('mark').allInnerTexts();
    expect(marked.map((text) => text.toLowerCase())).toContain(value);
    await page
      .getByText(/also in \d+ other record/)
      .first()
      .waitFor();
    expect(page.url()).toContain('record=');
    await takeScreenshot(page, 'find-entry-light');
    await page.goto(`${page.url()}&theme=dark`);
    await page
      .getByText(/also in \d+ other record/)
      .first()
      .waitFor();
    await takeScreenshot(page, 'find-entry-dark');
  });

  test('a record opens from its address alone, Escape closes it, / brings the cursor to the box', async () => {
    await page.reload();
    await page.getByRole('heading', { name: 'Identifiers and where they stand' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  test('a value that very many records share is named as too common', async () => {
    const hub = planted.find(
      (identifier) => identifier.hub === 'call-centre' && identifier.writing === 'plain',
    );
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find?record=${encodeURIComponent(hub?.record ?? '')}`);
    const verdict = page.getByText(/too common to point anywhere/).first();
    await verdict.waitFor();
    expect(await verdict.innerText()).toMatch(/shared by \d{3} records/);
    await takeScreenshot(page, 'find-hub');
  });

  test('nothing found says what was asked, and that it proves nothing', async () => {
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find`);
    await search('nobody.has.this@example.org');
    const answer = page.getByText(/What was not loaded is unknown/).first();
    await answer.waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await takeScreenshot(page, 'find-nothing');
  });

  test('no WCAG 2.2 AA violation, on the list and on a record', async () => {
    const { value } = sharedEmail();
    await search(value);
    await page.getByRole('article').first().waitFor();
    const onList = await violations(page);
    await page.getByRole('article').first().getByRole('link').first().click();
    await page
      .getByText(/also in \d+ other record/)
      .first()
      .waitFor();
    expect([...onList, ...(await violations(page))]).toEqual([]);
  });

  test('a narrow window still reads', async () => {
    await page.setViewportSize({ width: 420, height: 900 });
    await takeScreenshot(page, 'find-narrow');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1360, height: 900 });
  });

  test('the page was quiet: no error in the browser console', () => {
    expect(opened.problems).toEqual([]);
  });
});
