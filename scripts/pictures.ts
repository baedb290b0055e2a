// Pictures of the documentation: each is a screenshot that the end-to-end tests take, so that none shows a page of long ago.
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const screenshotFolder = 'build/screenshots';
const pictureFolder = 'docs/pictures';

/** Name of the picture, and the screenshot it is: `takeScreenshot(page, 'find-entry-light')` of a test in `tests/e2e`. */
export const pictures: Readonly<Record<string, string>> = {
  'home-light': 'home-links',
  'find-light': 'find-entry-light',
  'chart-light': 'chart-evidence-light',
  'entity-light': 'entity-compared',
  'review-light': 'review',
  'risk-light': 'risk-reasons',
  'business-light': 'business',
  'indicators-light': 'indicator-preview',
  'calibration-light': 'calibration',
  'take-apart-light': 'take-apart-light',
  'uniforms-light': 'uniforms-words',
  'intake-light': 'intake-queue',
};

/**
 * Copies the screenshots of the last end-to-end run over the pictures of the documentation.
 *
 * @returns the files written; throws when a screenshot is missing, because a page without its picture is found by nobody.
 */
export function takePictures(): readonly string[] {
  return Object.entries(pictures).map(([picture, screenshot]) => {
    const from = join(screenshotFolder, `${screenshot}.png`);
    if (!existsSync(from))
      throw new Error(`There is no ${from}. Run npm test first: its end-to-end tests take the screenshots.`);
    const to = join(pictureFolder, `${picture}.png`);
    copyFileSync(from, to);
    return to;
  });
}
