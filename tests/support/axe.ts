// The accessibility check that every page has to pass, in a real browser: colours and sizes are only there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repositoryRoot } from './repositoryRoot';

interface AxeRunner {
  readonly run: (options: {
    readonly runOnly: readonly string[];
    readonly resultTypes: readonly string[];
    readonly selectors: boolean;
  }) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** What of WCAG 2.2, levels A and AA, the page as it stands breaks: `rule: the first place`. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(untilStill);
  await page.evaluate(readFileSync(join(repositoryRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: AxeRunner };
    const outcome = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // Paths to elements, and all that passed, take half the time and are read by nobody.
      resultTypes: ['violations'],
      selectors: false,
    });
    return outcome.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  });
}

/** A button that has just become usable fades from one colour into the other; only what has an end is waited for. */
async function untilStill(): Promise<void> {
  await new Promise((frame) => requestAnimationFrame(frame));
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect !== null && effect.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
}
