// An analyst's walk over the link chart, in a real browser, from an e-mail address that a handful of records share.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { demoAnalyst } from '../../scripts/demo';
import { violations } from '../support/axe';
import { takeScreenshot } from '../support/browser';
import { demoInBrowser } from '../support/demoInBrowser';
import type { RunningDemo } from '../support/runningDemo';

const opened = demoInBrowser({ records: 5000, isLinked: true });
let page: Page;
let demo: RunningDemo;
let mid = '';
let carriers = 0;

beforeAll(async () => {
  ({ demo } = opened);
  page = await opened.pageOf(demoAnalyst, { acceptDownloads: true });
  const [row] = await demo.client.search(
    '| tstats dc(record_key) as n where `minerva_records` mid="*:email:*" by mid | search mid="*:email:*" n>=4 n<=9 | sort 1 -n mid',
  );
  mid = String(row?.mid ?? '');
  carriers = Number(row?.n ?? 0);
});

const chartOf = (start: string): string => `${demo.webUrl}/en-US/app/minerva/chart?${start}`;
const picture = () => page.getByRole('application');
const rows = () => page.locator('tbody tr');

async function openChart(start: string): Promise<void> {
  await page.goto(chartOf(start));
  await picture().waitFor();
  await page.locator('canvas[data-layout]').waitFor();
}

/** Records, values and lines that the page says it shows. */
async function counts(): Promise<readonly number[]> {
  const text = await page
    .getByText(/^[\d,]+ records?, [\d,]+ values?, [\d,]+ lines?$/)
    .first()
    .innerText();
  return (text.match(/[\d,]+(?= (record|value|line))/g) ?? []).map((one) => Number(one.replaceAll(',', '')));
}

/** Share of the picture's pixels that have about the colour of a line. */
function lineShare(): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (red > 140 && red < 225 && Math.abs(red - green) < 12 && blue >= green && blue - red < 40) found++;
    }
    return found / (data.length / 4);
  });
}

describe('the link chart', () => {
  test('begins with a value that few share: every record that carries it, and one row a line', async () => {
    expect(carriers).toBeGreaterThanOrEqual(4);
    await openChart(`mid=${encodeURIComponent(mid)}`);
    const [records, , lines] = await counts();
    expect(records).toBe(carriers);
    expect(await rows().count()).toBe(Math.min(100, lines ?? 0));
    await takeScreenshot(page, 'chart-value-light');
  });

  test('is laid out in a worker, out of the one script that the page loads', async () => {
    expect(await page.locator('canvas').getAttribute('data-layout')).toBe('worker');
  });

  test('leaves lines to a graphics card only where there is one, and draws the same with it', async () => {
    const drawnBy = (): Promise<string | null> => page.locator('canvas').getAttribute('data-drawing');
    expect(await drawnBy()).toBe('canvas'); // this browser draws in software
    const start = `mid=${encodeURIComponent(mid)}`;
    const shares: number[] = [];
    for (const drawing of ['canvas', 'webgl']) {
      await openChart(`${start}&drawing=${drawing}`);
      expect(await drawnBy()).toBe(drawing);
      // What is picked is drawn by the 2D canvas in either case.
      await picture().focus();
      await page.keyboard.press('Escape');
      await page.waitForTimeout(600);
      shares.push(await lineShare());
      await takeScreenshot(page, `chart-drawn-by-${drawing}`);
    }
    const [byCanvas = 0, byCard = 0] = shares;
    expect(byCanvas).toBeGreaterThan(0);
    expect(Math.abs(byCard / byCanvas - 1)).toBeLessThan(0.4);
    await openChart(start);
  });

  test('goes and grows by keyboard, and undo takes it back', async () => {
    const records = rows().locator('td:first-child').getByRole('button');
    const expand = page.getByRole('button', { name: /^Expand: \d+ more/ });
    for (let at = 0; at < (await records.count()) && !(await expand.isVisible()); at++)
      await records.nth(at).click();
    await picture().focus();
    const before = await counts();
    await page.keyboard.press('Enter');
    await page
      .getByText(/brought/)
      .first()
      .waitFor();
    const grown = await counts();
    expect((grown[0] ?? 0) + (grown[1] ?? 0)).toBeGreaterThan((before[0] ?? 0) + (before[1] ?? 0));
    await takeScreenshot(page, 'chart-grown-light');
    await page.keyboard.press('u');
    expect(await counts()).toEqual(before);
  });

  test('how two records are connected is sought by keyboard, and told step by step', async () => {
    const records = rows().locator('td:first-child').getByRole('button');
    const names = await records.allInnerTexts();
    const last = names.findLastIndex((name) => name !== names[0]);
    await records.first().click();
    await picture().focus();
    await page.keyboard.press('f');
    await records.nth(last).click();
    await picture().focus();
    await page.keyboard.press('c');
    await page.getByText(/found by searching from both ends/).waitFor();
    const steps = page.getByRole('list', { name: 'Steps of the path' }).getByRole('listitem');
    expect(await steps.count()).toBeGreaterThan(0);
    for (const step of await steps.allInnerTexts()) expect(step).toMatch(/Both carry .*: [\d.]+ bits, seen/);
    await page.evaluate(() => window.scrollTo(0, 0));
    await takeScreenshot(page, 'chart-path-light');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'End the path' }).click();
  });

  test('a line shows the evidence of both ends, marked', async () => {
    await page
      .getByRole('button', { name: /^Evidence that/ })
      .first()
      .click();
    await page.locator('mark').nth(1).waitFor();
    expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(2);
    await page.evaluate(() => window.scrollTo(0, 0));
    await takeScreenshot(page, 'chart-evidence-light');
  });

  test('a click on the picture picks, and the table follows', async () => {
    await page.keyboard.press('Escape');
    const box = await page.locator('canvas').boundingBox();
    let picked = 0;
    for (let step = 0; step < 400 && picked === 0 && box; step++) {
      const at = { x: 20 + ((step * 37) % (box.width - 40)), y: 20 + ((step * 53) % (box.height - 40)) };
      await page.mouse.move(box.x + at.x, box.y + at.y);
      if ((await page.locator('canvas').evaluate((one) => one.style.cursor)) !== 'pointer') continue;
      await page.mouse.click(box.x + at.x, box.y + at.y);
      picked = await page.locator('tr[aria-current=true]').count();
    }
    expect(picked).toBeGreaterThan(0);
  });

  test('an export holds what is shown, counted in its name', async () => {
    const [, , lines] = await counts();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const download = await waiting;
    const [, exported, shown] =
      /minerva-chart-(\d+)-of-(\d+)-lines\.csv/.exec(download.suggestedFilename()) ?? [];
    expect(Number(shown)).toBe(lines);
    const read: unknown = parse(readFileSync(await download.path()), { bom: true, columns: true });
    expect(read).toHaveLength(Number(exported));
  });

  test('begins with a record, dark, and is reached from Find', async () => {
    const value = mid.split(':').slice(2).join(':');
    await page.goto(`${demo.webUrl}/en-US/app/minerva/find?theme=dark&q=${encodeURIComponent(value)}`);
    await page.getByRole('link', { name: 'Show on chart' }).first().click();
    await picture().waitFor();
    await page.locator('canvas[data-layout]').waitFor();
    expect(new URL(page.url()).searchParams.get('record')).not.toBeNull();
    await takeScreenshot(page, 'chart-record-dark');
  });

  test('a hub is drawn with its number and is not expanded unless asked', async () => {
    const [row] = await demo.client.search(
      '| tstats dc(record_key) as n where `minerva_records` by mid | where n>50 | sort 1 -n',
    );
    await page.goto(chartOf(`mid=${encodeURIComponent(String(row?.mid))}`));
    await page.getByText(/it is a hub and is not expanded/).waitFor();
    // In the words that linking left about this value, not in general ones.
    await page.getByText(/records share .*, spread over \d+ sources?/).waitFor();
    await page.getByRole('button', { name: 'Expand the hub anyway' }).click();
    await page
      .getByText(/20 of [\d,]+ shown/)
      .first()
      .waitFor();
    expect(await counts()).toEqual([20, 1, 20]);
    await takeScreenshot(page, 'chart-hub-light');
  });

  test('no WCAG 2.2 AA violation, light and dark, and a narrow window reads', async () => {
    const found: string[] = [];
    for (const theme of ['light', 'dark']) {
      await openChart(`mid=${encodeURIComponent(mid)}&theme=${theme}`);
      await picture().focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('?');
      found.push(...(await violations(page)));
    }
    expect(found).toEqual([]);
    await page.setViewportSize({ width: 420, height: 900 });
    await takeScreenshot(page, 'chart-narrow');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('the page was quiet: no error in the browser console', () => {
    expect(opened.problems).toEqual([]);
  });
});
