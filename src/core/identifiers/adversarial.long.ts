// A million characters of every text made to make extractors slow. Nothing here is a measurement: what takes a second
// is given twenty, and a quadratic rule needs more. The turn of the event loop lets jest see that the time is over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { extractIdentifiers } from './registry';

const CHARACTERS = 1_000_000;
const WATCHDOG_MILLISECONDS = 20_000;
const file = join(__dirname, '../../../tests/cases/identifiers/adversarial.json');
const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: readonly string[] };

describe('extractIdentifiers', () => {
  test.each(units)(
    'reads 1,000,000 characters of %j to the end',
    async (unit) => {
      const text = `${unit.repeat(CHARACTERS / unit.length)}, lily@example.org`;
      const values = extractIdentifiers(text, { country: 'US' }).map(({ value }) => value);
      expect(values).toContain('lily@example.org');
      await setImmediate();
    },
    WATCHDOG_MILLISECONDS,
  );
});
