import { extractorOf, extractIdentifiers } from '../core/identifiers/registry';
import { readWorld } from './testSupport';
import type { PlantedIdentifier } from './writing/planted';

// How much of what is planted the extractors find, in the texts and columns as they are written. Classes of hiding are
// reported below what they reach today; a class that falls under its floor has become worse.
const floors: Readonly<Record<PlantedIdentifier['writing'], number>> = {
  plain: 1,
  'phone-spaced': 0.99,
  'phone-spelled': 0.99,
  'phone-half-spelled': 0.98,
  'phone-look-alike': 0.95,
  'phone-odd-separators': 0.95,
  'email-at-dot': 0.95,
  'email-bracketed': 0.95,
  'email-spaced': 0,
  'url-defanged': 0.95,
  'username-label-hidden': 0,
};

const world = readWorld({ seed: 'recall', records: 8000 });
const countryOf = (record: string): string => {
  const { cells } = world.rows.get(record)!;
  return cells['country'] ?? cells['CTRY'] ?? cells['Ctry'] ?? 'GB';
};
const normalForm = ({ type, value }: PlantedIdentifier, country: string): string | undefined =>
  type === 'phone' || type === 'username' ? value : extractorOf(type).normalise(value, { country });

function isFound(planted: PlantedIdentifier & { readonly record: string }): boolean {
  const context = { country: countryOf(planted.record) };
  const expected = normalForm(planted, context.country);
  if (planted.field !== 'body')
    return extractorOf(planted.type).normalise(planted.written, context) === expected;
  const text = world.rows.get(planted.record)!.cells['body']!;
  return extractIdentifiers(text, context).some(
    ({ type, value }) => type === planted.type && value === expected,
  );
}

describe('extraction from the world', () => {
  test.each(Object.entries(floors))('%s writings are found at least as often as %p', (writing, floor) => {
    const planted = world.identifiers.filter((each) => each.writing === writing);
    expect(planted.length).toBeGreaterThan(20);
    expect(planted.filter(isFound).length / planted.length).toBeGreaterThanOrEqual(floor);
  });

  test('nothing but hosts is found that nobody planted', () => {
    const plantedIn = new Map<string, Set<string>>();
    for (const each of world.identifiers) {
      const known = plantedIn.get(each.record) ?? new Set();
      plantedIn.set(each.record, known.add(`${each.type} ${normalForm(each, countryOf(each.record)) ?? ''}`));
    }
    const strange = [...world.rows].flatMap(([key, { cells }]) =>
      extractIdentifiers(`${cells['headline'] ?? ''}\n${cells['body'] ?? cells['text'] ?? ''}`, {
        country: countryOf(key),
      })
        .filter(({ type, value }) => type !== 'domain' && !plantedIn.get(key)?.has(`${type} ${value}`))
        .map(({ type, value, written }) => ({ key, type, value, written })),
    );
    expect(strange).toEqual([]);
  });
});
