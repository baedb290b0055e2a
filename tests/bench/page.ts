// What an analyst waits for: first paint of the page, its weight, and the way from a typed value to a result.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoAnalyst } from '../../scripts/demo';
import { launchBrowser, logIn } from '../support/browser';
import { runDemo } from '../support/runningDemo';
import { megabytes, timed, type Benchmark } from './benchmark';

export const pageBenchmark: Benchmark = {
  name: 'page',
  description: 'first paint and weight of Find in headless Chromium, against 20,000 records',
  run: async (print) => {
    const folder = mkdtempSync(join(tmpdir(), 'minerva-bench-'));
    const browser = await launchBrowser();
    try {
      const demo = await runDemo({ records: 20_000, dataFolder: folder });
      const [row] = await demo.client.search(
        '| tstats dc(record_key) as n where `minerva_records` mid="*:email:*" by mid | where n=5 | head 1',
      );
      const value = String(row?.mid ?? '')
        .split(':')
        .slice(2)
        .join(':');
      const page = await browser.newPage();
      await logIn(page, demo.webUrl, demoAnalyst);
      await page.getByRole('searchbox').waitFor();
      for (const visit of ['first visit, empty cache', 'second visit']) {
        if (visit === 'second visit') await page.reload();
        await page.getByRole('searchbox').waitFor();
        const figures = await page.evaluate(() => ({
          paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
          bytes: performance
            .getEntriesByType('resource')
            .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
        }));
        print(
          `${visit}: first contentful paint ${figures.paint.toFixed(0)} ms, ${megabytes(figures.bytes)} transferred`,
        );
      }
      const { seconds } = await timed(async () => {
        await page.getByRole('searchbox').fill(value);
        await page.keyboard.press('Enter');
        await page.getByRole('article').first().waitFor();
      });
      print(`from Enter to the first card: ${(seconds * 1000).toFixed(0)} ms`);
      await demo.stop();
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
