// The package with page templates of its own, as Splunk 9.4 to 10.3 would show it: Find opens from it and finds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoAnalyst } from '../../scripts/demo';
import { logIn, takeScreenshot } from '../support/browser';
import { demoInBrowser } from '../support/demoInBrowser';
import { repositoryRoot } from '../support/repositoryRoot';
import type { RunningDemo } from '../support/runningDemo';

const opened = demoInBrowser({ records: 1000, hasLegacyPages: true });
let page: Page;
let demo: RunningDemo;
const foreign: string[] = [];

beforeAll(async () => {
  ({ demo } = opened);
  page = await opened.freshPage({ viewport: { width: 1360, height: 900 } });
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.webUrl) && !/^(data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  await logIn(page, demo.webUrl, demoAnalyst);
});

test('Find opens from a template of its own, with a bar that leads to every page', async () => {
  expect(await page.content()).toContain('legacy-bar');
  const bar = page.getByRole('navigation', { name: 'Minerva' });
  const current = bar.locator('[aria-current="page"]');
  expect(await current.getAttribute('href')).toBe('find');
  await current.click();
  await page.waitForURL(/\/en-US\/app\/minerva\/find$/);
  await page.getByRole('searchbox').waitFor();
});

test('a value that a record holds is found', async () => {
  const planted = readFileSync(join(demo.worldFolder, 'truth-identifiers.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { type: string; value: string; hub?: string });
  const email = planted.find(({ type, hub }) => type === 'email' && hub === undefined);
  await page.getByRole('searchbox').fill(email?.value ?? '');
  await page.keyboard.press('Enter');
  const headline = page.getByRole('status').filter({ hasText: /records? for/ });
  expect(await headline.first().innerText()).toContain(email?.value);
  await takeScreenshot(page, 'find-legacy-pages');
});

test('a pasted text is read there in a worker, too', async () => {
  await page.getByRole('link', { name: 'Take a text apart' }).click();
  await page.getByRole('button', { name: 'Try a fictional example' }).click();
  await page.getByRole('heading', { name: /identifiers.* recognised/ }).waitFor();
  expect(page.workers()).toHaveLength(1);
});

test('no WCAG 2.2 AA violation in the bar', async () => {
  await page.evaluate(readFileSync(join(repositoryRoot, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate<string[]>(
    `axe.run('header', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations.map((v) => v.id))`,
  );
  expect(violations).toEqual([]);
});

test('the page asked nobody else, and was quiet', () => {
  expect([opened.problems, foreign]).toEqual([[], []]);
});
