// Attributes of a record sorted into groups that a reader expects: names, places, the rest.
import type { MinervaRecord } from '../../core/records/record';

export interface RecordFact {
  readonly key: string;
  /** One or more readings, as text. */
  readonly values: readonly string[];
}

export interface FactGroups {
  readonly names: readonly RecordFact[];
  readonly places: readonly RecordFact[];
  readonly others: readonly RecordFact[];
}

const nameKey = /(^|_)(alias(es)?|names?|also_known_as|title|handle|author)($|_)/;
const placeKey =
  /(^|_)(address(es)?|place|places|city|town|region|state|county|country|countries|postcode|zip|location)($|_)/;
const MAX_PLACES = 3; // on a card

/** Facts of a record in groups; empty ones are left out. */
export function groupFacts(record: MinervaRecord): FactGroups {
  const facts = Object.entries(record.attributes)
    .map(([key, value]) => ({ key, values: textsOf(value) }))
    .filter(({ values }) => values.length > 0);
  const isName = ({ key }: RecordFact): boolean => nameKey.test(key);
  const isPlace = (fact: RecordFact): boolean => !isName(fact) && placeKey.test(fact.key);
  return {
    names: facts.filter(isName),
    places: facts.filter(isPlace),
    others: facts.filter((fact) => !isName(fact) && !isPlace(fact)),
  };
}

/** The first few places of a record, for a card. */
export function placesOf(record: MinervaRecord): readonly string[] {
  const values = groupFacts(record).places.flatMap((fact) => fact.values);
  return [...new Set(values.map((value) => value.slice(0, 120)))].slice(0, MAX_PLACES);
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap(textsOf);
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return value === null || value === undefined ? [] : [JSON.stringify(value)];
}
