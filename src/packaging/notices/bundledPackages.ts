// Which npm packages are really inside the bundles, and their licence texts. webpack.config.js writes the list from
// webpack's modules; the texts are read from what npm installed, so they are those of the very version that is shipped.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from './thirdParty';
import { suppliedTexts } from './suppliedTexts';

/** One line of `<bundles>/<kind>.packages.json`. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX, as its package.json says it. */
  readonly license: string;
  /** Under node_modules, with forward slashes. */
  readonly folder: string;
}

// LICENSE, licence.md, LICENSE-MIT.txt, LICENSE.Apache, COPYING, NOTICE; not License.js, which is a component.
const legalFile = /^(?:licen[cs]e|copying|notice)(?:[.-][a-z0-9-]{1,20}){0,2}$/i;
const programFile = /\.(?:[cm]?[jt]sx?|json|map)$/i;

/**
 * The notices of a kind of bundle, in the order of the list.
 *
 * @param bundles - folder with `<kind>.packages.json`.
 * @param nodeModules - folder that the list's folders are in.
 * @returns one notice per package; its texts are empty where the package published none and none was supplied.
 */
export function bundledNotices(
  bundles: string,
  kind: 'pages' | 'collectors',
  nodeModules: string,
): readonly Notice[] {
  const list = JSON.parse(
    readFileSync(join(bundles, `${kind}.packages.json`), 'utf8'),
  ) as readonly BundledPackage[];
  return list.map(({ name, version, license, folder }) => {
    const published = publishedTexts(join(nodeModules, folder));
    const supplied = suppliedTexts.get(name);
    const texts = published.length > 0 ? published : supplied === undefined ? [] : [supplied];
    return { name, version, licence: license, texts };
  });
}

/** Texts of a package's legal files, sorted by name; none where the folder or the files are missing. */
export function publishedTexts(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && legalFile.test(entry.name) && !programFile.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text.trim() !== '');
}
