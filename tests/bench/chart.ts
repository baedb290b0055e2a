// The link chart with 10,000 nodes and 20,000 lines, labels and picking on, in Chromium without a GPU.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { launchBrowser } from '../support/browser';
import { repositoryRoot } from '../support/repositoryRoot';
import type { Benchmark } from './benchmark';

const SECONDS = 4;
const address = 'http://chart.example.org/';

export const chartBenchmark: Benchmark = {
  name: 'chart',
  description:
    'the link chart with 10,000 nodes and 20,000 lines in headless Chromium with software rendering',
  run: async (print) => {
    const script = await bundledHarness();
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1360, height: 1000 } });
      await page.route(`${address}**`, (route) =>
        route.fulfill(
          route.request().url().endsWith('.js')
            ? { contentType: 'text/javascript', body: script }
            : {
                contentType: 'text/html',
                body: '<!doctype html><meta charset="utf-8"><body><script src="/chart.js"></script>',
              },
        ),
      );
      await page.addInitScript(watchLongTasks);
      await page.goto(address);
      await page.locator('canvas[data-painted]').waitFor();
      const first = await page.evaluate(
        () => performance.now() - (performance.getEntriesByName('chart-given')[0]?.startTime ?? 0),
      );
      print(`from the data to the first picture: at most ${first.toFixed(0)} ms`);
      print(`pan while the layout runs: ${(await panned(page)).toFixed(1)} pictures/s`);
      await page.locator('canvas[data-layout]').waitFor({ timeout: 300_000 });
      const { ranIn, longest, count } = await page.evaluate(readLongTasks);
      print(
        `layout in the ${ranIn}; longest main-thread task while it ran ${longest.toFixed(0)} ms (${count} above 50 ms)`,
      );
      await page.getByRole('button', { name: 'Fit' }).click();
      print(`pan, everything in the picture: ${(await panned(page)).toFixed(1)} pictures/s`);
      print(`zoom: ${(await zoomed(page)).toFixed(1)} pictures/s`);
    } finally {
      await browser.close();
    }
  },
};

/** The harness as one script, made as the pages are. */
async function bundledHarness(): Promise<string> {
  const load = createRequire(join(repositoryRoot, 'package.json'));
  const make = load('./webpack.config.js') as (options: { kind: string }) => Configuration;
  const folder = join(repositoryRoot, 'build', 'bench');
  const config: Configuration = {
    ...make({ kind: 'pages' }),
    entry: { chart: join(repositoryRoot, 'tests', 'bench', 'chart', 'harness.tsx') },
    output: { path: folder, filename: '[name].js' },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    cache: false,
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return readFileSync(join(folder, 'chart.js'), 'utf8');
}

interface Watched {
  chartTasks: { start: number; duration: number }[];
}

function watchLongTasks(): void {
  const tasks: { start: number; duration: number }[] = [];
  (window as unknown as Watched).chartTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Tasks that began after the first picture was on its way: from then on a person can do something. */
function readLongTasks(): { ranIn: string; longest: number; count: number } {
  const tasks = (window as unknown as Watched).chartTasks;
  const painted = Number(document.querySelector('canvas')?.dataset['firstPaint'] ?? 0);
  const during = tasks.filter(({ start }) => start > painted);
  return {
    ranIn: document.querySelector('canvas')?.dataset['layout'] ?? '',
    longest: Math.max(0, ...during.map(({ duration }) => duration)),
    count: during.length,
  };
}

async function panned(page: Page): Promise<number> {
  const box = await page.locator('canvas').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 8, (box?.y ?? 0) + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const rate = await picturesWhile(page, (step) =>
    page.mouse.move(x + (step % 60) * 4 + 8, y + (step % 40) * 3 + 8),
  );
  await page.mouse.up();
  return rate;
}

async function zoomed(page: Page): Promise<number> {
  const box = await page.locator('canvas').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 300);
  return picturesWhile(page, (step) => page.mouse.wheel(0, step % 40 < 20 ? -40 : 40));
}

/** Pictures a second while real input goes on. */
async function picturesWhile(page: Page, act: (step: number) => Promise<void>): Promise<number> {
  const painted = () => page.locator('canvas').evaluate((one) => Number(one.dataset['painted'] ?? 0));
  const before = await painted();
  const started = performance.now();
  for (let step = 0; performance.now() - started < SECONDS * 1000; step++) await act(step);
  const seconds = (performance.now() - started) / 1000;
  return ((await painted()) - before) / seconds;
}
