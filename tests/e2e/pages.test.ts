// Every page of the registry, light and dark, empty-handed and with something on it: nobody is shut out. A new page is
// covered by being in the registry; what it shows by an address belongs into `addresses`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoAnalyst } from '../../scripts/demo';
import { pageDescriptions } from '../../src/pages/registry';
import { violations } from '../support/axe';
import { launchBrowser, logIn } from '../support/browser';
import { runDemo, type RunningDemo } from '../support/runningDemo';

jest.setTimeout(600_000);

let browser: Browser | undefined;
let page: Page;
let demo: RunningDemo;
/** Addresses of a page beside its bare one. */
let addresses: Readonly<Record<string, readonly string[]>> = {};
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-pages-'));

beforeAll(async () => {
  demo = await runDemo({ records: 2000, dataFolder, isLinked: true });
  const [entity] = await demo.client.search(
    '| inputlookup minerva_membership | where members>3 AND members<12 | stats count as n min(record_key) as record by entity | head 1',
  );
  const [hub] = await demo.client.search('search `minerva_links` verdict="hub" | head 1 | table mid');
  const record = `record=${encodeURIComponent(String(entity?.record))}`;
  addresses = {
    find: ['q=massage', record],
    chart: [`entity=${String(entity?.entity)}`, record, `mid=${encodeURIComponent(String(hub?.mid))}`],
    uniformIntake: ['view=queue', 'view=versions&school=GB-ENG:100000', 'view=coverage'],
  };
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  await logIn(page, demo.webUrl, demoAnalyst);
});

afterAll(async () => {
  await browser?.close();
  await (demo as RunningDemo | undefined)?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const cases = pageDescriptions.flatMap(({ name }) =>
  ['light', 'dark'].map((theme) => [name, theme] as const),
);

test.each(cases)('%s, %s: no WCAG 2.2 AA violation, whatever it is asked for', async (name, theme) => {
  const found: string[] = [];
  for (const query of ['', ...(addresses[name] ?? [])]) {
    await page.goto(`${demo.webUrl}/en-US/app/minerva/${name}?${query}&theme=${theme}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Skeletons stand where there is something to look at.
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    found.push(...(await violations(page)).map((broken) => `${query}: ${broken}`));
  }
  expect(found).toEqual([]);
});
