// What an admin uploads and an analyst downloads.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensurePackages } from '../../scripts/ensurePackages';
import { pageDescriptions } from '../../src/pages/registry';
import { megabytes, type Benchmark } from './benchmark';

export const packagesBenchmark: Benchmark = {
  name: 'packages',
  description: 'sizes of the packages and of the pages',
  run: async (print) => {
    for (const { archive } of await ensurePackages())
      print(`${archive}: ${megabytes(statSync(archive).size)}`);
    for (const { name } of pageDescriptions) {
      const bundle = readFileSync(join('build', 'minerva', 'appserver', 'static', 'pages', `${name}.js`));
      print(
        `page ${name}: ${megabytes(bundle.length)}, gzip ${megabytes(gzipSync(bundle, { level: 9 }).length)}`,
      );
    }
  },
};
