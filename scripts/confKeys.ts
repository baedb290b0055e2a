// `npx tsx scripts/confKeys.ts FILE`: makes src/packaging/confKeys.json from a file with the settings of Splunk's specs.
import { readFileSync, writeFileSync } from 'node:fs';
import type { ConfKeys } from '../src/packaging/confCheck';
import { confKeysFrom } from '../src/packaging/confKeysFrom';

const target = 'src/packaging/confKeys.json';
const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('Name the file with the published settings: npx tsx scripts/confKeys.ts FILE');
  process.exitCode = 1;
} else {
  const published = JSON.parse(readFileSync(source, 'utf8')) as ConfKeys;
  writeFileSync(target, `${JSON.stringify(confKeysFrom(published), null, 2)}\n`);
  console.log(`wrote ${target}`);
}
