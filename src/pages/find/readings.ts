// What the box's words were understood as. Each reading can be left out; what is left is searched for.
import type { Mid } from '../../core/brand';
import { identifierTypes, type IdentifierType } from '../../core/identifiers/identifier';
import { toMid } from '../../core/identifiers/mid';
import { readQuery } from '../../core/identifiers/readQuery';
import type { FindRequest } from '../../queries/findSearches';
import { nameOfType, readableValue } from '../../ui/words';

export interface ValueReading {
  readonly kind: 'value';
  readonly id: string;
  readonly type: IdentifierType;
  readonly value: string;
  readonly mid: Mid;
  readonly written: string;
}

export interface NameReading {
  readonly kind: 'name';
  readonly id: 'name';
  readonly tokens: readonly string[];
  /** The words as typed; '' if identifiers were taken out of them. */
  readonly written: string;
}

export type Reading = ValueReading | NameReading;

const namedValue = new RegExp(`^(${identifierTypes.join('|')}):(.+)$`, 's');

/** Words for the box that are read as exactly this value, whatever it looks like: `phone:+12025550143`. */
export function queryOfValue(type: string, value: string): string {
  return `${type}:${readableValue(type, value)}`;
}

/** Every way the words can be read: a value named with its type, else the identifiers in them and the rest as a name. */
export function readingsOf(query: string, country: string | undefined): readonly Reading[] {
  const named = readNamedValue(query);
  if (named !== undefined) return [named];
  const { identifiers, nameTokens } = readQuery(query, country === undefined ? {} : { country });
  // Whole words can always be an address; where they are something surer, that reading only stands in the way.
  const isSurelyNoAddress = identifiers.some(({ type }) => type !== 'address' && type !== 'username');
  const plausible = identifiers.filter(({ type }) => type !== 'address' || !isSurelyNoAddress);
  const values = plausible.map(({ type, value, mid, written }): Reading => ({
    kind: 'value',
    id: mid,
    type,
    value,
    mid,
    written,
  }));
  if (nameTokens.length === 0) return values;
  return [
    ...values,
    { kind: 'name', id: 'name', tokens: nameTokens, written: values.length === 0 ? query : '' },
  ];
}

/**
 * Readings that are offered but not searched unless asked for, because they would bury the others: the words around a
 * pasted identifier, the domain of a whole web address.
 */
export function unlikelyReadings(readings: readonly Reading[], query: string): ReadonlySet<string> {
  const values = readings.filter((reading) => reading.kind === 'value');
  const isPage = values.some(({ type, value }) => type === 'url' && value.includes('/'));
  const isUnlikely = ({ type }: ValueReading): boolean => type === 'domain' && isPage;
  const isWholeValue = values.some(({ written }) => written.trim() === query.trim());
  const unlikely = readings.filter((reading) =>
    reading.kind === 'name' ? values.length > 0 && !isWholeValue : isUnlikely(reading),
  );
  return new Set(unlikely.map(({ id }) => id));
}

/** The request that the readings make together: a record fits if any of them fits. */
export function requestOf(readings: readonly Reading[]): FindRequest {
  const names = readings.filter((reading) => reading.kind === 'name');
  return {
    mids: readings.flatMap((reading) => (reading.kind === 'value' ? [reading.mid] : [])),
    nameTokens: names.flatMap(({ tokens }) => tokens),
    nameWritten: names.map(({ written }) => written).join(' '),
  };
}

/** `e-mail jane@example.org`, `name jane doe`. */
export function describeReading(reading: Reading): string {
  return `${kindOfReading(reading)} ${textOfReading(reading)}`;
}

/** `e-mail`, `name or mention`. */
export function kindOfReading(reading: Reading): string {
  return reading.kind === 'value' ? nameOfType(reading.type) : 'name or mention';
}

/** The value or the words, as a person writes them. */
export function textOfReading(reading: Reading): string {
  return reading.kind === 'value' ? readableValue(reading.type, reading.value) : reading.tokens.join(' ');
}

function readNamedValue(query: string): ValueReading | undefined {
  const [, typed, written] = namedValue.exec(query.trim()) ?? [];
  const type = identifierTypes.find((known) => known === typed);
  if (type === undefined || written === undefined) return undefined;
  const value = type === 'phone' ? written.replace(/^\+/, '') : written;
  const mid = toMid(type, value);
  return { kind: 'value', id: mid, type, value, mid, written };
}
