// What the box's words were understood as. Each reading can be dropped; what is left is searched for.
import type { Mid } from '../../core/brand';
import { readQuery } from '../../core/identifiers/readQuery';
import type { IdentifierType } from '../../core/identifiers/identifier';
import type { FindRequest } from '../../queries/findSearches';
import { nameOfType } from '../../ui/words';

export type Reading =
  | {
      readonly kind: 'value';
      readonly id: string;
      readonly type: IdentifierType;
      readonly value: string;
      readonly mid: Mid;
      readonly written: string;
    }
  | {
      readonly kind: 'name';
      readonly id: 'name';
      readonly tokens: readonly string[];
      readonly written: string;
    };

/** Every way the words can be read: the identifiers in them, then the rest as a name. */
export function readingsOf(query: string, country: string | undefined): readonly Reading[] {
  const { identifiers, nameTokens } = readQuery(query, country === undefined ? {} : { country });
  const values = new Map<string, Reading>();
  for (const { type, value, mid, written } of identifiers)
    values.set(mid, { kind: 'value', id: mid, type, value, mid, written });
  const name: readonly Reading[] =
    nameTokens.length === 0
      ? []
      : [{ kind: 'name', id: 'name', tokens: nameTokens, written: identifiers.length === 0 ? query : '' }];
  return [...values.values(), ...name];
}

/** The request that the readings make together: a record fits if any of them fits. */
export function requestOf(readings: readonly Reading[]): FindRequest {
  return {
    mids: readings.flatMap((reading) => (reading.kind === 'value' ? [reading.mid] : [])),
    nameTokens: readings.flatMap((reading) => (reading.kind === 'name' ? reading.tokens : [])),
    nameWritten: readings.flatMap((reading) => (reading.kind === 'name' ? [reading.written] : [])).join(' '),
  };
}

/** `e-mail jane@example.org`, `name jane doe`. */
export function describeReading(reading: Reading): string {
  return reading.kind === 'value'
    ? `${nameOfType(reading.type)} ${reading.value}`
    : `name ${reading.tokens.join(' ')}`;
}
