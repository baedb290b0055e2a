// Texts made to make extractors slow or to trip them; how cost grows with length is `adversarial.long.ts`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractIdentifiers } from './registry';

const CHARACTERS = 50_000;
const file = join(__dirname, '../../../tests/cases/identifiers/adversarial.json');
const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: readonly string[] };

describe('extractIdentifiers', () => {
  test.each(units)('reads 50,000 characters of %j to the end', (unit) => {
    const text = `${unit.repeat(CHARACTERS / unit.length)}, lily@example.org`;
    const values = extractIdentifiers(text, { country: 'US' }).map(({ value }) => value);
    expect(values).toContain('lily@example.org');
  });
});
