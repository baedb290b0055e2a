// Risk in a real browser, on packages that were really installed and businesses that the tenant's own search scored: every
// number on the pages opens into as many records as it says.
import type { Page } from 'playwright-core';
import { demoAdmin, demoAnalyst, demoTenant } from '../../scripts/demo';
import { savedSearchText, scoreAllSearch, searchAsService } from '../../scripts/linking';
import { violations } from '../support/axe';
import { takeScreenshot } from '../support/browser';
import { demoInBrowser } from '../support/demoInBrowser';
import type { RunningDemo } from '../support/runningDemo';

const opened = demoInBrowser({ records: 4000, isLinked: true });
let page: Page;
let demo: RunningDemo;
const address = (path: string): string => opened.address(path);
const numberIn = (text: string | null): number => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));
const counted = async (spl: string): Promise<number> => Number((await demo.client.search(spl))[0]?.n);

beforeAll(async () => {
  ({ demo } = opened);
  await searchAsService(demo.managementUrl, demoTenant, savedSearchText(scoreAllSearch));
  page = await opened.pageOf(demoAnalyst);
});

describe('Risk', () => {
  test('lists every business that was scored, and a filter leaves exactly as many as it says', async () => {
    const scored = await counted('| inputlookup minerva_scores | search NOT gone="1" | stats count as n');
    expect(scored).toBeGreaterThan(0);
    await page.goto(address('risk'));
    await page.getByText(`of ${scored.toLocaleString('en')} shown`).waitFor();
    await takeScreenshot(page, 'risk');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'score alone' }).click();
    await page.getByText('nothing is allowed for missing sources').waitFor();
    await page.locator('a[href*="business?"]').first().waitFor();
    const points = await page.getByText(/^\d+ points?$/).allInnerTexts();
    expect(points.map(numberIn)).toEqual(points.map(numberIn).sort((left, right) => right - left));
    expect(page.url()).toContain('order=score');
    await takeScreenshot(page, 'risk-by-score');
    await page.goBack();
    await page.getByText('looking is not only where there are sources').waitFor();
    const choice = page.locator('#filter-reason option').nth(1);
    const promised = Number(/\(([\d,]+)\)$/.exec(await choice.innerText())?.[1]?.replaceAll(',', ''));
    await page.locator('#filter-reason').selectOption({ index: 1 });
    await page.getByText(`of ${promised.toLocaleString('en')} shown`).waitFor();
    await takeScreenshot(page, 'risk-filtered');
  });

  test('the map shows where they are, and a square of it leaves exactly its businesses', async () => {
    const located = await counted(
      '| inputlookup minerva_score_list | search NOT gone="1" | where isnum(latitude) AND isnum(longitude) | stats count as n',
    );
    expect(located).toBeGreaterThan(0);
    await page.goto(address('risk'));
    const map = page.locator('[aria-labelledby=map-title]');
    await map.getByText(`${located.toLocaleString('en')} businesses with coordinates`).waitFor();
    expect(await map.locator('circle').count()).toBeGreaterThan(20);
    await map.scrollIntoViewIfNeeded();
    await takeScreenshot(page, 'risk-map');
    const square = map.locator('li').first();
    const promised = numberIn(await square.innerText());
    await square.getByRole('button').click();
    await page.getByText(`of ${promised.toLocaleString('en')} shown`).waitFor();
    expect(page.url()).toContain('square=');
    await takeScreenshot(page, 'risk-square');
    expect(await violations(page)).toEqual([]);
  });

  test('a bar of points leaves exactly the businesses that it counts', async () => {
    await page.goto(address('risk'));
    const bar = page.locator('[aria-labelledby=points-title] tbody tr').last();
    const promised = numberIn(await bar.locator('td').first().innerText());
    await bar.getByRole('button').click();
    await page.getByText(`of ${promised.toLocaleString('en')} shown`).waitFor();
    expect(page.url()).toContain('points=');
    await page.goto(address('risk'));
  });

  test('a reason opens into exactly as many records as its sentence counts', async () => {
    await page
      .getByRole('button', { name: /^Open the reasons/ })
      .first()
      .click();
    const opener = page.getByRole('button', { name: /^Open the record/ }).first();
    await opener.waitFor();
    const promised = numberIn(await opener.locator('span').innerText());
    await opener.click();
    const records = page.locator('a[href^="find?record="]');
    await records.first().waitFor();
    expect(await page.getByText('the score counted').count()).toBe(0);
    expect(await records.count()).toBe(Math.min(promised, 100));
    await takeScreenshot(page, 'risk-reasons');
    expect(await violations(page)).toEqual([]);
  });

  test('a business adds up line by line, and what somebody found there is kept', async () => {
    await page.getByRole('link', { name: 'Everything about this business' }).first().click();
    await page.getByRole('heading', { name: 'How the points add up' }).waitFor();
    await page.getByRole('heading', { name: 'What would change this' }).waitFor();
    await page
      .getByText(/points? more would make it|points? fewer would make it/)
      .first()
      .waitFor();
    expect(await page.getByText('Do not rely on either').count()).toBe(0);
    expect(await page.getByText('Scored again now').count()).toBe(0);
    await takeScreenshot(page, 'business');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Indications found/ }).click();
    await page.getByLabel(/^Why\?/).fill('Adverts name the address');
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText('Recorded: indications found.').waitFor();
    await page
      .getByRole('button', { name: /^This misleads here/ })
      .first()
      .click();
    await page.getByLabel(/^Why\?/).fill('The number was passed on');
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByText('recorded as misleading').first().waitFor();
    const [label] = await demo.client.search('| inputlookup minerva_risk_labels | table label author reason');
    expect(label).toMatchObject({ label: 'indications', author: demoAnalyst.name });
    expect(await counted('| inputlookup minerva_indicator_feedback | stats count as n')).toBe(1);
    await takeScreenshot(page, 'business-found');
  });
});

describe('Indicators', () => {
  test('each says for how many businesses it fires, as many as the list then has; an analyst changes no weight', async () => {
    await page.goto(address('indicators'));
    const link = page.locator('a[href*="reason="]').first();
    await link.waitFor();
    const promised = numberIn(await link.innerText());
    await takeScreenshot(page, 'indicators');
    expect(await violations(page)).toEqual([]);
    await link.click();
    await page.getByText(`of ${promised.toLocaleString('en')} shown`).waitFor();
    await page.goto(address('indicators'));
    const against = page.locator('a[href*="counter="]').first();
    const lowered = numberIn(await against.innerText());
    await against.click();
    await page.getByText(`of ${lowered.toLocaleString('en')} shown`).waitFor();
    const [indicator] = await demo.client.search(
      '| inputlookup minerva_indicator_feedback | table indicator',
    );
    await page.goto(address(`indicators?indicator=${String(indicator?.indicator)}`));
    await page.getByText('Only a Splunk admin').waitFor();
    await page.getByText('The number was passed on').waitFor();
    await takeScreenshot(page, 'indicator-open');
  });

  test('an admin is shown who would move, changes a weight, and the next scoring uses it', async () => {
    const [most] = await demo.client.search(
      '| inputlookup minerva_scores | stats count as n by reasons | sort -n | head 1',
    );
    const admin = await opened.pageOf(demoAdmin);
    await admin.goto(address(`indicators?indicator=${String(most?.reasons)}`));
    await admin.locator('#weight-points').fill('90');
    await admin.getByRole('button', { name: 'Show who would move' }).click();
    await admin.getByText('scored twice: all for which it fires').waitFor();
    expect(await admin.getByText('could not be compared').count()).toBe(0);
    await takeScreenshot(admin, 'indicator-preview');
    expect(await violations(admin)).toEqual([]);
    const up = numberIn(await admin.getByRole('heading', { name: /^Would be looked at sooner/ }).innerText());
    await admin.getByRole('button', { name: /^Change the weight/ }).click();
    await admin.getByLabel(/^Why\?/).fill('Tried out');
    await admin.getByRole('button', { name: 'Decide' }).click();
    await admin.getByText('Changed. It counts from the next scoring on.').waitFor();
    const before = '| inputlookup minerva_scores | search tier="1" OR tier="2" | stats count as n';
    const highBefore = await counted(before);
    await searchAsService(demo.managementUrl, demoTenant, savedSearchText(scoreAllSearch));
    if (up > 0) expect(await counted(before)).toBeGreaterThanOrEqual(highBefore);
    expect(
      await counted('| inputlookup minerva_scores | search model_version="*+1" | stats count as n'),
    ).toBeGreaterThan(0);
  });
});

describe('Calibration', () => {
  test('measures what was found, shows the runs, and says what it is for', async () => {
    await page.goto(address('calibration'));
    await page.getByRole('heading', { name: 'Precision at the top' }).waitFor();
    await page.getByRole('heading', { name: 'Model card' }).waitFor();
    await page.getByText('the first on record').waitFor();
    // The weight was changed above and everything scored again: a step of another model.
    await page.getByText(', another model').waitFor();
    await takeScreenshot(page, 'calibration');
    expect(await violations(page)).toEqual([]);
  });

  test('a figure names its businesses, and a part opens the list with as many', async () => {
    await page.getByRole('button', { name: /^1: Businesses with indications/ }).click();
    await page
      .locator('[role=region][aria-label="Businesses with indications"] a[href*="business?"]')
      .waitFor();
    await takeScreenshot(page, 'calibration-opened');
    expect(await violations(page)).toEqual([]);
    const part = page.locator('[aria-labelledby=groups-Region] tbody tr').first();
    const promised = numberIn(await part.locator('td').first().innerText());
    await part.getByRole('link').click();
    await page.getByText(`of ${promised.toLocaleString('en')} shown`).waitFor();
  });

  test('other data move the shares: drift says so', async () => {
    await searchAsService(
      demo.managementUrl,
      demoTenant,
      savedSearchText('Minerva - Withdraw a source').replace('$source$', 'world_reviews'),
    );
    await searchAsService(demo.managementUrl, demoTenant, savedSearchText(scoreAllSearch));
    await page.goto(address('calibration'));
    await page
      .getByText(/moved( a lot)? \(\d\.\d\d\)/)
      .first()
      .waitFor();
    expect(await page.getByText('the first on record').count()).toBe(1);
    await page.getByRole('heading', { name: 'Does it drift?' }).scrollIntoViewIfNeeded();
    await takeScreenshot(page, 'calibration-drift');
  });

  test('no page of risk wrote an error to the console', () => {
    expect(opened.problems).toEqual([]);
  });
});
