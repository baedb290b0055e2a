// For tests only: conversations recorded from a real splunkd, as Splunk's SDK and others published them. They lie beside
// the repository; where they do not, tests that replay them are skipped, visibly.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = join(__dirname, '../../../../../shared/data/scpv2');

export const hasRecordings = existsSync(folder);

/** What splunkd wrote to a command. */
export function recording(name: 'generatehello' | 'sum.reduce' | 'multibyte'): Buffer {
  return name === 'multibyte'
    ? gunzipSync(readFileSync(join(folder, 'multibyte.input.gz')))
    : readFileSync(join(folder, `${name}.input`));
}
