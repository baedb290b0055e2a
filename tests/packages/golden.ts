// The text of a package as Splunk will see it, in one file a package: every change of it shows in review.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPackage } from '../../scripts/ensurePackages';
import { THIRD_PARTY_FILE } from '../../src/packaging/notices/thirdParty';
import { packageName, type SplunkPackage } from '../../src/packaging/packageFile';

const goldenFolder = join('tests', 'golden');
// Long, never ours to change, and compared elsewhere.
const leftOut = ['LICENSE'];

/** Where the golden text of a package is kept. */
export function goldenFile(content: SplunkPackage): string {
  return join(goldenFolder, `${packageName(content)}.txt`);
}

/** All text files of a package but licences (of those of others the list), one after the other; of everything else the name and the mode. */
export function goldenText(content: SplunkPackage): string {
  return content.files
    .map(({ path, mode, content: body }) => {
      const head = `===== ${path} ${mode.toString(8)}\n`;
      if (body.kind !== 'text' || leftOut.includes(path)) return `${head}(not shown)\n`;
      return `${head}${path === THIRD_PARTY_FILE ? listOnly(body.text) : body.text}`;
    })
    .join('\n');
}

function listOnly(text: string): string {
  return `${text.split('\n=====', 1)[0] ?? ''}\n(texts not shown)\n`;
}

/** Writes the golden texts anew; returns the files written. */
export function updateGolden(built: readonly BuiltPackage[]): readonly string[] {
  mkdirSync(goldenFolder, { recursive: true });
  return built.map(({ content }) => {
    writeFileSync(goldenFile(content), goldenText(content));
    return goldenFile(content);
  });
}
