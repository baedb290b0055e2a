import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as overlap from './overlap';
import { readWorld } from './testSupport';

// Measured on the files as a reader of them could, not on what the generator meant to write.
const world = readWorld({ seed: 'overlap', records: 20_000 });
const classOf = new Map(
  world.groups.flatMap((group) => group.members.map((key) => [key, group.worldClass] as const)),
);
const hubs = new Set(
  world.facts.flatMap((fact) => (fact.fact === 'hub' ? [`${fact.type} ${fact.value}`] : [])),
);
type Row = (typeof world.rows extends ReadonlyMap<string, infer Value> ? Value : never) & {
  readonly key: string;
};
const rowsOf = (file: Row['file']): readonly Row[] =>
  [...world.rows].filter(([, row]) => row.file === file).map(([key, row]) => ({ key, ...row }));
const adverts = rowsOf('adverts');
const businesses = rowsOf('businesses');

const valuesOf = new Map<string, string[]>();
const carriersOf = new Map<string, string[]>();
for (const { record, type, value } of world.identifiers) {
  const key = `${type} ${value}`;
  if (hubs.has(key)) continue;
  valuesOf.set(record, [...(valuesOf.get(record) ?? []), key]);
  carriersOf.set(key, (carriersOf.get(key) ?? []).concat(record));
}
/** Records that share any identifier with this one, itself among them. */
const sharers = ({ key }: Row): readonly string[] => [
  ...new Set((valuesOf.get(key) ?? []).flatMap((value) => carriersOf.get(value) ?? [])),
];
const distinct = (row: Row, column: string): number =>
  new Set(sharers(row).map((key) => world.rows.get(key)!.cells[column])).size;
const says = (row: Row, ...sentences: readonly string[]): number =>
  sentences.some((sentence) => row.cells['body']!.includes(sentence)) ? 1 : 0;
const reviewsOf = new Map<string, Row[]>();
for (const review of rowsOf('reviews')) {
  const { listing } = review.cells;
  reviewsOf.set(listing!, (reviewsOf.get(listing!) ?? []).concat(review));
}
const reviewsSay = (row: Row, words: string): number =>
  (reviewsOf.get(row.cells['LISTING']!) ?? []).some((review) => review.cells['text']!.includes(words))
    ? 1
    : 0;
const licencesOf = (row: Row): readonly Row[] => licencesAt.get(row.cells['ADDRESS']!) ?? [];
const licencesAt = new Map<string, Row[]>();
for (const licence of rowsOf('licences')) {
  const { Premises: at } = licence.cells;
  licencesAt.set(at!, (licencesAt.get(at!) ?? []).concat(licence));
}

/** Chance that a guilty row shows more of the sign than an innocent one; ties count half. */
function areaUnderCurve(rows: readonly Row[], sign: (row: Row) => number): number {
  const scored = rows.map((row) => ({ value: sign(row), isGuilty: classOf.get(row.key) === 'organised' }));
  const guilty = scored.filter(({ isGuilty }) => isGuilty).map(({ value }) => value);
  const innocent = scored
    .filter(({ isGuilty }) => !isGuilty)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, innocent.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const candidate = innocent[middle]!;
      if (candidate < value || (orEqual && candidate === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = guilty.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (guilty.length * innocent.length);
}

const advertSigns: Readonly<Record<string, (row: Row) => number>> = {
  'says it is new in town': (row) => says(row, 'New in town.', 'Neu in der Stadt.', 'Nueva en la ciudad.'),
  'speaks of several': (row) => says(row, 'Our therapists', 'Unsere Therapeutinnen', 'Nuestras terapeutas'),
  'speaks in the third person': (row) => says(row, 'She takes', 'Sie nimmt', 'Ella se toma'),
  'is open day and night': (row) => (row.cells['hours'] === '0-24' ? 1 : 0),
  'takes cash only': (row) => says(row, 'Cash only.', 'Nur Barzahlung.', 'Solo efectivo.'),
  'stays a week': (row) => says(row, 'Only here this week.', 'Nur diese Woche hier.', 'Solo esta semana.'),
  'receives at one place only': (row) => says(row, 'At my place only.', 'Nur bei mir.', 'Solo en mi local.'),
  'has a low price': (row) => -Number(row.cells['price_hour'] === 'N/A' ? 75 : row.cells['price_hour']),
  'hides a contact': (row) => (world.identifiers.length > 0 && hidden.has(row.key) ? 1 : 0),
  'has a phone': (row) => ((valuesOf.get(row.key) ?? []).some((value) => value.startsWith('phone')) ? 1 : 0),
  'shares with many records': (row) => sharers(row).length,
  'shares with many names': (row) => distinct(row, 'name_shown'),
  'shares with many places': (row) => distinct(row, 'city'),
  'shares with a business': (row) => (sharers(row).some((key) => key.startsWith('world_businesses')) ? 1 : 0),
  'has a long text': (row) => row.cells['body']!.length,
};
const hidden = new Set(
  world.identifiers.filter(({ writing }) => writing !== 'plain').map(({ record }) => record),
);

const businessSigns: Readonly<Record<string, (row: Row) => number>> = {
  'closes late': (row) => (/^(22|23|00)/.test(row.cells['CLOSES_AT']!) ? 1 : 0),
  'has an extreme rating': (row) =>
    row.cells['RATING'] === '-' ? 0 : Math.abs(Number(row.cells['RATING']) - 3.6),
  'has its contact in adverts': (row) =>
    sharers(row).some((key) => key.startsWith('world_adverts')) ? 1 : 0,
  'has an owner elsewhere': (row) => (row.cells['OWNER_REGION'] === row.cells['REGION'] ? 0 : 1),
  'was opened again': (row) => (row.cells['FORMER_NAME'] === '-' ? 0 : 1),
  'has staff living in, says a review': (row) => reviewsSay(row, 'live in the back rooms'),
  'has covered windows, says a review': (row) => reviewsSay(row, 'Windows covered'),
  'was disciplined': (row) => (licencesOf(row).some((licence) => licence.cells['Action'] !== 'NULL') ? 1 : 0),
  'has many licences at the door': (row) => licencesOf(row).length,
  'has many reviews': (row) => reviewsOf.get(row.cells['LISTING']!)?.length ?? 0,
  'shares with many records': (row) => sharers(row).length,
};

describe('overlap of guilty and innocent', () => {
  test.each(Object.entries(advertSigns))(
    'an advert that %s is guilty by that no more than AUC 0.7 says',
    (_, sign) => {
      const area = areaUnderCurve(adverts, sign);
      expect(Math.max(area, 1 - area)).toBeLessThan(0.7);
    },
  );

  test.each(Object.entries(businessSigns))(
    'a business that %s is guilty by that no more than AUC 0.7 says',
    (_, sign) => {
      const area = areaUnderCurve(businesses, sign);
      expect(Math.max(area, 1 - area)).toBeLessThan(0.7);
    },
  );

  test('docs/world.md prints the shares that are used', () => {
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'world.md'), 'utf8');
    const printed = page.split('\n').filter((line) => / \d\.\d\d \|/.test(line));
    const numbers = printed.map((line) => line.split('|').slice(2, -1).map(Number));
    const used = [...Object.values(overlap.advertSigns), ...Object.values(overlap.businessSigns)];
    expect(numbers).toEqual(used.map((shares) => overlap.worldClasses.map((each) => shares[each])));
  });

  test('the measure itself sees a sign that decides', () => {
    expect(areaUnderCurve(adverts, (row) => (classOf.get(row.key) === 'organised' ? 1 : 0))).toBe(1);
    expect(areaUnderCurve(adverts, () => 0)).toBe(0.5);
  });

  test('signs together say something: guilty adverts show more of them', () => {
    const all = (row: Row): number =>
      ['says it is new in town', 'speaks in the third person', 'stays a week', 'takes cash only'].reduce(
        (sum, name) => sum + advertSigns[name]!(row),
        0,
      );
    expect(areaUnderCurve(adverts, all)).toBeGreaterThan(0.6);
  });
});
