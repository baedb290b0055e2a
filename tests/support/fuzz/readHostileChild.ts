// A process of its own that reads hostile units: `places lengths progressFile`, both lists with commas. Place and length
// are in the file before it reads them, so that whoever watches knows what never ends. What it measured goes to stdout.
import { openSync, writeSync } from 'node:fs';
import { takeApart } from '../../../src/core/takeApart';
import type { ReadUnit } from './hostileReading';
import { hostileUnits } from './hostileUnits';

const LAST = 'lily@example.org';

const [places = '', lengths = '', progressFile = ''] = process.argv.slice(2);
const progress = openSync(progressFile, 'w');
const sizes = lengths.split(',').map(Number);

const read = places.split(',').map((place): ReadUnit => {
  const unit = hostileUnits[Number(place)] ?? '';
  let isReadToEnd = true;
  const microsecondsPerCharacter = sizes.map((characters, at) => {
    writeSync(progress, `${place} ${characters} ${at}`.padEnd(24), 0);
    const text = `${unit.repeat(characters / unit.length)}, ${LAST}`;
    const before = process.cpuUsage();
    const { identifiers } = takeApart(text, { country: 'US' });
    const { user, system } = process.cpuUsage(before);
    isReadToEnd &&= identifiers.some(({ value }) => value === LAST);
    return (user + system) / text.length;
  });
  return { unit, microsecondsPerCharacter, isReadToEnd };
});
process.stdout.write(JSON.stringify(read));
