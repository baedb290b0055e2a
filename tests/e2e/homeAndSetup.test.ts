// Home, Set up and the switch between tenants, in a real browser, on packages that were really installed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { demoAdmin, demoAnalyst } from '../../scripts/demo';
import { violations } from '../support/axe';
import { launchBrowser, logIn, takeScreenshot } from '../support/browser';
import { runDemo, type RunningDemo } from '../support/runningDemo';

const both = { name: 'both', password: 'two-tenants' };
const nobody = { name: 'newcomer', password: 'no-tenant-yet' };

jest.setTimeout(600_000);

let browser: Browser | undefined;
let page: Page;
let demo: RunningDemo;
const dataFolder = mkdtempSync(join(tmpdir(), 'minerva-e2e-home-'));
const pageProblems: string[] = [];

beforeAll(async () => {
  demo = await runDemo({ records: 2000, dataFolder, tenants: ['police'], isLinked: true });
  const users = '/services/authentication/users';
  const roles = ['minerva_analyst_main', 'minerva_analyst_police'];
  await demo.client.post(users, { ...both, roles });
  await demo.client.post(users, { ...nobody, roles: 'user' });
  browser = await launchBrowser();
  page = await pageOf(demoAnalyst);
});

afterAll(async () => {
  await browser?.close();
  await (demo as RunningDemo | undefined)?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A browser of its own in which the user is logged in. */
async function pageOf(user: { name: string; password: string }): Promise<Page> {
  const context = await (browser as Browser).newContext({ viewport: { width: 1360, height: 900 } });
  const opened = await context.newPage();
  opened.on('console', (message) => {
    // The browser's own word for an endpoint that said no; the page says it in ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      pageProblems.push(message.text());
  });
  opened.on('pageerror', (error) => pageProblems.push(String(error)));
  await logIn(opened, demo.webUrl, user);
  return opened;
}

const address = (view: string): string => `${demo.webUrl}/en-US/app/minerva/${view}`;

/** Whether an alert of the tenant fired; asked for half a minute. */
async function firedAlert(): Promise<boolean> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const fired = (await demo.client.get('/servicesNS/nobody/minerva_tenant_main/alerts/fired_alerts')) as {
      readonly entry: readonly { readonly name: string }[];
    };
    if (fired.entry.some(({ name }) => name.startsWith('Minerva - New record'))) return true;
    await pause(500);
  }
  return false;
}

async function openHome(target: Page, query = ''): Promise<void> {
  await target.goto(address(`home${query}`));
  await target.getByRole('heading', { name: 'What is in' }).waitFor();
  await target.getByText('Records', { exact: true }).first().waitFor();
}

describe('Home', () => {
  test('is where the app opens', async () => {
    await page.goto(`${demo.webUrl}/en-US/app/minerva/`);
    await page.waitForURL(/\/app\/minerva\/home/);
    expect(new URL(page.url()).pathname).toBe('/en-US/app/minerva/home');
  });

  test('counts the records that Splunk counts, in all and by source', async () => {
    await openHome(page);
    const [counted] = await demo.client.search(
      '| tstats dc(record_key) as n where index=minerva_records_main',
    );
    const total = Number(counted?.n).toLocaleString('en');
    await page.locator('[data-test="majorValue"]').filter({ hasText: total }).first().waitFor();
    const rows = await demo.client.search(
      '| tstats dc(record_key) as n where index=minerva_records_main by source',
    );
    for (const { source, n } of rows) {
      const row = page
        .getByRole('row')
        .filter({ hasText: String(source) })
        .filter({ hasText: 'Newest records' })
        .first();
      expect(await row.innerText()).toContain(Number(n).toLocaleString('en'));
      await row.getByText(/: \d/).first().waitFor({ state: 'attached' });
    }
    await takeScreenshot(page, 'home-light');
  });

  test('every number opens into its rows, and from there into the record', async () => {
    await page
      .getByRole('button', { name: /^Newest records/ })
      .first()
      .click();
    const record = page.locator('a[href*="find?record="]').first();
    await record.waitFor();
    await takeScreenshot(page, 'home-evidence');
    await record.click();
    await page.getByRole('heading', { name: 'Identifiers and where they stand' }).waitFor();
    await openHome(page);
    await page
      .getByRole('button', { name: /^Its runs/ })
      .first()
      .click();
    await page.getByText('complete', { exact: true }).last().waitFor();
    await page
      .getByRole('button', { name: /^The rows/ })
      .first()
      .click();
    const why = page.getByRole('columnheader', { name: 'Why', exact: true });
    await why.waitFor();
    expect(await why.count()).toBe(1);
  });

  test('shows entities and refusals as linking left them, and leads from an entity to its page and its chart', async () => {
    await openHome(page);
    const [counted] = await demo.client.search(
      '| inputlookup minerva_membership | where entity!="" | stats count as records dc(entity) as entities',
    );
    const [entities, records] = [counted?.entities, counted?.records].map((n) =>
      Number(n).toLocaleString('en'),
    );
    await page.getByText(`${entities} entities of ${records} records`).waitFor();
    const links = page.getByRole('region', { name: 'Links' });
    await links.getByRole('button', { name: 'Show them' }).last().click();
    await links
      .getByText(/records share .* spread over/)
      .first()
      .waitFor();
    await links.getByRole('button', { name: 'Show them' }).first().click();
    const leads = page.locator('a[href*="entity?entity="]');
    const row = links.getByRole('row').filter({ has: leads }).first();
    const [id, members] = (await row.innerText()).split(/\s+/);
    await takeScreenshot(page, 'home-links');
    await row.locator(leads).click();
    await page.getByRole('heading', { name: 'Values' }).waitFor();
    await page.getByText(`${members} records (`).waitFor();
    await takeScreenshot(page, 'entity');
    await page.getByRole('link', { name: 'Show on chart' }).click();
    await page.getByText(`${members} of ${members} records of the entity`).waitFor();
    expect(new URL(page.url()).searchParams.get('entity')).toBe(id);
  });

  test('shows what is watched from the chart, and the alert that fired about it', async () => {
    await page
      .getByRole('row')
      .nth(1)
      .getByRole('button', { name: /^Watch/ })
      .click();
    await page.getByRole('button', { name: 'Start watching' }).click();
    await page
      .getByRole('row')
      .nth(1)
      .getByRole('button', { name: /^Stop watching/ })
      .waitFor();
    const name = encodeURIComponent('Minerva - New record touches a watched identifier');
    await demo.client.post(`/servicesNS/nobody/minerva_tenant_main/saved/searches/${name}/dispatch`, {
      trigger_actions: '1',
    });
    await expect(firedAlert()).resolves.toBe(true);
    await openHome(page);
    await page.getByText('1 identifier watched.').waitFor();
    const watched = page.getByRole('region', { name: 'Watched identifiers and alerts' });
    await watched.getByRole('listitem').first().waitFor();
    await takeScreenshot(page, 'home-watched');
    // Once: records that carry the value carry others too, and nobody watches those.
    expect(await watched.getByRole('listitem').innerText()).toMatch(
      /New record touches a watched identifier: fired 1 time$/,
    );
  });

  test('is clean for axe, light and dark, and fits a narrow window', async () => {
    expect(await violations(page)).toEqual([]);
    await openHome(page, '?theme=dark');
    await page.getByText(/entities of/).waitFor();
    expect(await violations(page)).toEqual([]);
    await takeScreenshot(page, 'home-dark');
    await page.setViewportSize({ width: 420, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await takeScreenshot(page, 'home-narrow');
    await page.setViewportSize({ width: 1360, height: 900 });
  });
});

describe('Set up', () => {
  const finished = (target: Page) =>
    target.getByRole('status').filter({ hasText: /\d+ to mend, \d+ not known, \d+ in order/ });

  test('tells an analyst what is in order, and what may not be asked', async () => {
    await page.goto(address('setup'));
    await finished(page).waitFor();
    const line = (question: string) => page.getByRole('listitem').filter({ hasText: question });
    expect(await line('four indexes there').innerText()).toContain('In order');
    expect(await line('collections').innerText()).toContain('In order');
    expect(await line('search commands run').innerText()).toContain('Not known');
    expect(await line('scheduled searches run as').innerText()).toContain('Needs: the capability edit_user');
    expect(await violations(page)).toEqual([]);
    await takeScreenshot(page, 'setup-analyst-light');
  });

  test('is in order for an admin in every line', async () => {
    const admin = await pageOf(demoAdmin);
    await admin.goto(address('setup?theme=dark'));
    await finished(admin).waitFor();
    const line = (question: string) => admin.getByRole('listitem').filter({ hasText: question });
    expect(await line('search commands run').innerText()).toContain('In order');
    expect(await line('scheduled searches run as').innerText()).toContain('In order');
    await admin.getByText(/^0 to mend, 0 not known, \d+ in order/).waitFor();
    expect(await violations(admin)).toEqual([]);
    await takeScreenshot(admin, 'setup-admin-dark');
    await admin.context().close();
  });
});

describe('tenants', () => {
  test('a person with two switches, and sees nothing of the other any more', async () => {
    const person = await pageOf(both);
    await openHome(person);
    await person
      .locator('[data-test="majorValue"]')
      .filter({ hasText: /,\d{3}/ })
      .first()
      .waitFor();
    await takeScreenshot(person, 'tenant-main');
    await person.getByRole('combobox').selectOption('police');
    await person.waitForURL(/tenant=police/);
    await person.getByText('Nothing is in yet: what to do next').waitFor();
    // Nothing was ever linked there: that is unknown, and not zero.
    await person.getByText(/No linking has run yet/).waitFor();
    const entities = person.locator('[data-test="underLabel"]', { hasText: 'entities' });
    expect(await entities.locator('xpath=../..').innerText()).toContain('unknown');
    expect(await person.locator('body').innerText()).not.toContain('world_');
    await takeScreenshot(person, 'tenant-police');
    // The next page stays in the tenant that was chosen, and its address says so.
    await person.goto(address('find'));
    await person.waitForURL(/tenant=police/);
    expect(await person.getByRole('combobox').inputValue()).toBe('police');
    await person.context().close();
  });

  test('an address that names a tenant of others shows the own one, and says nothing of the other', async () => {
    await openHome(page, '?tenant=police');
    await page.getByText('is not there, or not yours to see').waitFor();
    expect(await page.getByRole('region', { name: 'Tenant', exact: true }).innerText()).toContain(
      'Tenant main',
    );
    await openHome(page, '?tenant=absent');
    await page.getByText('is not there, or not yours to see').waitFor();
  });

  test('a person without any is told whom to ask', async () => {
    const person = await pageOf(nobody);
    await person.goto(address('home'));
    await person.getByRole('heading', { name: 'You have no tenant yet' }).waitFor();
    expect(await violations(person)).toEqual([]);
    await takeScreenshot(person, 'tenant-none');
    await person.context().close();
  });
});

test('the pages were quiet: no error in the browser console, and none about eval', () => {
  expect(pageProblems).toEqual([]);
});
