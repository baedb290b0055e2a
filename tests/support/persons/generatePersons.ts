// Persons who do not exist, and records of them with the mistakes of registers: a set to measure resolution on.
import { createRandom, type Random } from '../../../src/world/random';
import { withSlip } from './slips';
import { familyNames, givenNames, houseWords, places, regions, streetKinds, streetNames } from './words';

/** A row in the columns of the FEBRL sets; `rec_id` says who it is: `rec-12-org`, `rec-12-dup-0`. */
export interface PersonRow {
  readonly rec_id: string;
  readonly given_name: string;
  readonly surname: string;
  readonly street_number: string;
  readonly address_1: string;
  readonly address_2: string;
  readonly suburb: string;
  readonly postcode: string;
  readonly state: string;
  readonly date_of_birth: string;
  readonly soc_sec_id: string;
}

type Person = { -readonly [Column in keyof PersonRow]: string };
type Column = Exclude<keyof PersonRow, 'rec_id'>;

/** How much goes wrong in a further record of a person. */
export interface Mistakes {
  /** Most mistakes in one record; each record draws from 1 to this. */
  readonly most: number;
  /** Chances per further record. */
  readonly namesExchanged: number;
  readonly moved: number;
  readonly anotherFamilyName: number;
  /** Chance that any value of any record is missing. */
  readonly missing: number;
}

export const lightMistakes: Mistakes = {
  most: 3,
  namesExchanged: 0.06,
  moved: 0.03,
  anotherFamilyName: 0.02,
  missing: 0.03,
};
/** More than the hardest of the FEBRL sets: half of what is known of a person may be wrong. */
export const heavyMistakes: Mistakes = {
  most: 8,
  namesExchanged: 0.1,
  moved: 0.12,
  anotherFamilyName: 0.05,
  missing: 0.07,
};

export interface PersonSet {
  readonly seed: string;
  readonly records: number;
  /** Part of the records that are further records of somebody. */
  readonly furtherShare: number;
  readonly mistakes: Mistakes;
}

/** The set that is looked at last: 50,000 records with heavy mistakes. */
export const heavySet: PersonSet = {
  seed: 'heavy',
  records: 50_000,
  furtherShare: 0.4,
  mistakes: heavyMistakes,
};

const MOST_FURTHER = 5;
/** Which columns mistakes fall on, by weight. */
const mistakenColumns: readonly (readonly [Column, number])[] = [
  ['given_name', 4],
  ['surname', 4],
  ['street_number', 2],
  ['address_1', 3],
  ['address_2', 3],
  ['suburb', 3],
  ['postcode', 2],
  ['state', 1],
  ['date_of_birth', 2],
  ['soc_sec_id', 2],
];
const drawnColumns = mistakenColumns.flatMap(([column, weight]) => new Array<Column>(weight).fill(column));

/** Rows of a set, in an order that says nothing about who is who. */
export function generatePersons({ seed, records, furtherShare, mistakes }: PersonSet): readonly PersonRow[] {
  const random = createRandom(`persons/${seed}`);
  const firstRecords = Math.round(records * (1 - furtherShare));
  const rows: PersonRow[] = [];
  const people = Array.from({ length: firstRecords }, (_, number) => makePerson(number, random));
  for (const person of people) rows.push(withGaps(person, mistakes.missing, random));
  // Neighbours in the list get the further records, each person 1 to 5 of them, few most often.
  for (let number = 0; rows.length < records; number = (number + 1) % firstRecords) {
    const further = Math.min(1 + Math.floor(MOST_FURTHER * random.next01() ** 3), records - rows.length);
    if (random.chance(0.35)) continue;
    for (let copy = 0; copy < further; copy += 1) {
      const person = people[number] as Person;
      const id = `rec-${number}-dup-${rows.length}`;
      rows.push(
        withGaps({ ...withMistakes(person, mistakes, random), rec_id: id }, mistakes.missing, random),
      );
    }
  }
  return shuffled(rows, random);
}

/** Early words of a list are common, late ones rare (a Zipf-like law). */
function common(words: readonly string[], random: Random): string {
  return words[Math.floor(words.length * random.next01() ** 2.2)] ?? '';
}

function makePerson(number: number, random: Random): Person {
  const year = 1910 + Math.floor(95 * random.next01());
  const place = random.integer(0, places.length - 1);
  return {
    rec_id: `rec-${number}-org`,
    given_name: common(givenNames, random),
    surname: common(familyNames, random),
    ...makeDoor(random),
    suburb: places[place] ?? '',
    // Three postcodes a place.
    postcode: String(2000 + place * 20 + random.integer(0, 2) * 7),
    state: regions[place % regions.length] ?? '',
    date_of_birth: `${year}${twoDigits(random.integer(1, 12))}${twoDigits(random.integer(1, 28))}`,
    soc_sec_id: String(random.integer(1_000_000, 9_999_999)),
  };
}

function makeDoor(random: Random): Pick<Person, 'street_number' | 'address_1' | 'address_2'> {
  const hasHouse = random.chance(0.6);
  return {
    street_number: String(1 + Math.floor(200 * random.next01() ** 2)),
    address_1: `${random.pick(streetNames)} ${random.pick(streetKinds)}`,
    address_2: hasHouse ? `${random.pick(houseWords)} ${random.pick(streetNames)}` : '',
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function withMistakes(person: Person, mistakes: Mistakes, random: Random): Person {
  const changed = { ...person };
  if (random.chance(mistakes.moved)) {
    const elsewhere = makePerson(0, random);
    const { street_number, address_1, address_2, suburb, postcode, state } = elsewhere;
    Object.assign(changed, { street_number, address_1, address_2, suburb, postcode, state });
  }
  if (random.chance(mistakes.anotherFamilyName)) changed.surname = common(familyNames, random);
  if (random.chance(mistakes.namesExchanged))
    [changed.given_name, changed.surname] = [changed.surname, changed.given_name];
  const count = random.integer(1, mistakes.most);
  for (let mistake = 0; mistake < count; mistake += 1)
    makeMistake(changed, random.pick(drawnColumns), random);
  return changed;
}

/** One mistake in a column: mostly a slip; now and then cut short, lost, in the wrong column, or another value. */
function makeMistake(person: Person, column: Column, random: Random): void {
  const draw = random.next01();
  if (draw < 0.72) person[column] = withSlip(person[column], random);
  else if (draw < 0.8) person[column] = '';
  else if (draw < 0.86) person[column] = shortened(person[column], column);
  else if (draw < 0.92 && column.startsWith('address'))
    [person.address_1, person.address_2] = [person.address_2, person.address_1];
  else if (draw < 0.96) person[column] = makePerson(0, random)[column];
  else person[column] = dayAndMonthExchanged(person[column], column);
}

function shortened(value: string, column: Column): string {
  if (column === 'given_name') return value.slice(0, 1);
  if (column === 'date_of_birth') return value.slice(0, 4);
  return column === 'address_1'
    ? value
        .replace(/street$/, 'st')
        .replace(/road$/, 'rd')
        .replace(/avenue$/, 'av')
        .replace(/crescent$/, 'cres')
    : value;
}

function dayAndMonthExchanged(value: string, column: Column): string {
  return column === 'date_of_birth' ? value.slice(0, 4) + value.slice(6, 8) + value.slice(4, 6) : value;
}

function withGaps(person: Person, missing: number, random: Random): PersonRow {
  const row = { ...person };
  for (const [column] of mistakenColumns) if (random.chance(missing)) row[column] = '';
  return row;
}

function shuffled(rows: readonly PersonRow[], random: Random): readonly PersonRow[] {
  const order = [...rows];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const place = random.integer(0, last);
    [order[last], order[place]] = [order[place] as PersonRow, order[last] as PersonRow];
  }
  return order;
}
