// Every page of the registry, light and dark, empty-handed and with something on it: nobody is shut out. A new page is
// covered by being in the registry; what it shows by an address belongs into `addresses`.
import type { Page } from 'playwright-core';
import { demoAnalyst } from '../../scripts/demo';
import { pageDescriptions } from '../../src/pages/registry';
import { violations } from '../support/axe';
import { demoInBrowser } from '../support/demoInBrowser';
import type { RunningDemo } from '../support/runningDemo';

const opened = demoInBrowser({ records: 2000, isLinked: true });
let page: Page;
let demo: RunningDemo;
/** Addresses of a page beside its bare one. */
let addresses: Readonly<Record<string, readonly string[]>> = {};

beforeAll(async () => {
  ({ demo } = opened);
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
  page = await opened.pageOf(demoAnalyst, { viewport: { width: 1360, height: 900 } });
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
