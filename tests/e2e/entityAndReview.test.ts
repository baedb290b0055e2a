// Entity and Review in a real browser, on packages that were really installed: what is decided there changes what linking
// puts together, and taken back it has never been.
import type { Page } from 'playwright-core';
import { demoAnalyst, demoTenant } from '../../scripts/demo';
import { linkOnce, resolveSearch, savedSearchText, searchAsService } from '../../scripts/linking';
import { violations } from '../support/axe';
import { takeScreenshot } from '../support/browser';
import { demoInBrowser } from '../support/demoInBrowser';
import type { RunningDemo } from '../support/runningDemo';

const opened = demoInBrowser({ records: 4000, isLinked: true });
let page: Page;
let demo: RunningDemo;
const address = (path: string): string => opened.address(path);

beforeAll(async () => {
  ({ demo } = opened);
  page = await opened.pageOf(demoAnalyst);
});

/** Record → entity, and the value that joins each; of what linking left. */
async function membership(): Promise<ReadonlyMap<string, string>> {
  const rows = await demo.client.search(
    '| inputlookup minerva_membership | where entity!="" | table record_key entity',
  );
  return new Map(rows.map((row) => [String(row.record_key), String(row.entity)]));
}

/** An entity of two records: taking its one join away takes it apart. */
function pairIn(membershipOf: ReadonlyMap<string, string>): {
  readonly entity: string;
  readonly records: readonly [string, string];
} {
  const members = new Map<string, string[]>();
  for (const [record, entity] of membershipOf)
    members.set(entity, [...(members.get(entity) ?? []), record].sort());
  for (const [entity, records] of members) {
    const [left, right] = records;
    if (records.length === 2 && left !== undefined && right !== undefined)
      return { entity, records: [left, right] };
  }
  throw new Error('The world has no entity of two records.');
}

describe('Entity', () => {
  test('shows what holds an entity together, and every value opens into the words of its source', async () => {
    const [largest] = await demo.client.search(
      '| inputlookup minerva_membership | where entity!="" | stats count by entity | where count<30 | sort -count | head 1',
    );
    await page.goto(address(`entity?entity=${String(largest?.entity)}`));
    await page.getByRole('heading', { name: 'Values' }).waitFor();
    await page.getByText('a lead, not a finding').waitFor();
    await page
      .getByText(/^Shares /)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /^Where it stands/ })
      .first()
      .click();
    await page.locator('mark').first().waitFor();
    await takeScreenshot(page, 'entity-open');
    expect(await violations(page)).toEqual([]);
  });

  test('two records are compared, decided to be apart, linked apart, and together again when it is taken back', async () => {
    const before = await membership();
    const { entity, records } = pairIn(before);
    await page.goto(address(`entity?entity=${entity}`));
    for (const side of records) {
      expect(before.get(side)).toBe(entity);
      await page
        .getByRole('button', { name: /^Compare/ })
        .first()
        .click();
    }
    await page.getByText('What both carry').waitFor();
    await page.getByRole('button', { name: /^Not the same/ }).click();
    await page.getByLabel(/^Why\?/).fill('Two people, one old number');
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText('It counts from the next linking on.').waitFor();
    await takeScreenshot(page, 'entity-compared');

    await linkOnce(demo.managementUrl, demoTenant);
    const apart = await membership();
    expect(records.map((record) => apart.get(record))).not.toContain(entity);
    await page.goto(address(`entity?entity=${entity}`));
    await page.getByRole('heading', { name: 'No such entity any more' }).waitFor();
    await takeScreenshot(page, 'entity-gone');

    const [decision] = await demo.client.search(
      '| inputlookup minerva_decisions | eval key=_key | table key author reason',
    );
    expect(decision).toMatchObject({ author: demoAnalyst.name, reason: 'Two people, one old number' });
    await page.goBack();
    await page.goto(address(`find?record=${encodeURIComponent(records[0])}`));
    expect(await page.getByRole('link', { name: /^Open its entity/ }).count()).toBe(0);
    await undo(String(decision?.key));
    await linkOnce(demo.managementUrl, demoTenant);
    expect(await membership()).toEqual(before);
  });
});

/** As the page does it; the entity, where the button would stand, is gone. */
async function undo(key: string): Promise<void> {
  await page.evaluate(async (id) => {
    const base = '/en-US/splunkd/__raw/servicesNS/nobody/minerva_tenant_main/storage/collections/data';
    const read = await fetch(`${base}/minerva_decisions/${id}?output_mode=json`);
    const document = (await read.json()) as Record<string, unknown>;
    const formKey = /splunkweb_csrf_token_\d+=([^;]+)/.exec(window.document.cookie)?.[1] ?? '';
    const undone = { ...document, undone: Date.now() / 1000, undone_by: 'analyst', undone_reason: 'test' };
    await fetch(`${base}/minerva_decisions/batch_save?output_mode=json`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Splunk-Form-Key': formKey,
        'X-Requested-With': 'XMLHttpRequest',
      },
      body: JSON.stringify([undone]),
    });
  }, key);
}

describe('Review', () => {
  test('possible matches of the nightly resolution are decided by one key, and the decision joins the records', async () => {
    await searchAsService(demo.managementUrl, demoTenant, savedSearchText(resolveSearch));
    const [counted] = await demo.client.search(
      '| inputlookup minerva_findings where level="possible match" | stats count as n',
    );
    expect(Number(counted?.n)).toBeGreaterThan(0);
    await page.goto(address('review'));
    await page.getByRole('heading', { name: /^Group 1 of/ }).waitFor();
    await page.getByText('Odds of').waitFor();
    await takeScreenshot(page, 'review');
    expect(await violations(page)).toEqual([]);
    const groups = Number(
      /of ([\d,]+)/
        .exec(await page.getByRole('heading', { name: /^Group 1/ }).innerText())?.[1]
        ?.replaceAll(',', ''),
    );
    // Of a group of many records only two are ticked at first; the others are taken in by their numbers.
    const cards = page.locator('section input[type="checkbox"]');
    expect(await cards.evaluateAll((boxes) => boxes.filter((box) => box.matches(':checked')).length)).toBe(2);
    for (let number = 3; number <= (await cards.count()); number += 1)
      await page.keyboard.press(String(number));
    await page.keyboard.press('s');
    await page.getByText('It counts from the next linking on.').waitFor();
    await page
      .getByText(`${(groups - 1).toLocaleString('en')} group`)
      .first()
      .waitFor();
    const [decided] = await demo.client.search(
      '| inputlookup minerva_decisions where decision="same" | eval undone=coalesce(undone, 0) | where undone=0 | table records',
    );
    const records = [decided?.records].flat().map(String);
    await linkOnce(demo.managementUrl, demoTenant);
    const after = await membership();
    expect(new Set(records.map((record) => after.get(record))).size).toBe(1);
    expect(after.get(records[0] ?? '')).toMatch(/^e_/);
    await page.keyboard.press('u');
    await page.getByText('Taken back.').waitFor();
  });

  test('no page wrote an error to the console', () => {
    expect(opened.problems).toEqual([]);
  });
});
