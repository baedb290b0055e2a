// A process of its own for a share of the fuzzed texts: `seed from to progressFile`. The number of the text it reads is
// in the file before it begins, so that whoever watches knows which text never ends. What it found goes to stdout.
import { openSync, writeSync } from 'node:fs';
import { fuzzExtraction } from './extractLaws';

const [seed = '0', from = '0', to = '0', progressFile = ''] = process.argv.slice(2);
const progress = openSync(progressFile, 'w');
const outcome = fuzzExtraction(Number(seed), {
  from: Number(from),
  to: Number(to),
  onText: (index) => writeSync(progress, String(index).padEnd(12), 0),
});
process.stdout.write(JSON.stringify(outcome));
