// What of our records resolution compares, declared once: attributes of persons and businesses, and the identifiers that
// stand for one holder. Gender, nationality and birth place are listed facts and are never compared.
import { readMid } from '../identifiers/mid';
import type { ColumnDeclaration, RecordKind, RecordToResolve, ResolutionSchema } from './schema';

/** Identifiers that a register or a bank gives to one holder: column → type of identifier. */
const heldByOne = ['document', 'registration', 'licence', 'iban', 'wallet', 'payment'] as const;

const columns: readonly ColumnDeclaration[] = [
  { column: 'person_name', means: 'personName' },
  { column: 'given_names', means: 'givenName' },
  { column: 'family_name', means: 'familyName' },
  { column: 'aliases', means: 'alias' },
  { column: 'business_name', means: 'businessName' },
  { column: 'officers', means: 'officerName' },
  { column: 'status', means: 'operatingState' },
  { column: 'birth_dates', means: 'birthDate' },
  { column: 'addresses', means: 'street' },
  { column: 'place', means: 'place' },
  { column: 'postcode', means: 'postcode' },
  { column: 'region', means: 'region' },
  { column: 'phone', means: 'phone' },
  { column: 'email', means: 'email' },
  ...heldByOne.map((type): ColumnDeclaration => ({
    column: type,
    means: 'identifier',
    identifierType: type,
  })),
];

/** The schema of records as Minerva keeps them. */
export const recordSchema: ResolutionSchema = { columns };

/** A record's fields, each a list of texts: as a search gives them. */
export interface WrittenRecord {
  readonly recordKey: string;
  /** `person` or `business`; other kinds are not resolved. */
  readonly kind: string;
  readonly source: string;
  /** Field → its values. */
  readonly fields: (name: string) => readonly string[];
}

const own = [
  'aliases',
  'birth_dates',
  'addresses',
  'place',
  'postcode',
  'region',
  'given_names',
  'family_name',
] as const;

/**
 * Reads a record to resolve.
 *
 * @returns undefined for a record of another kind, or without a key.
 */
export function recordToResolve({
  recordKey,
  kind,
  source,
  fields,
}: WrittenRecord): RecordToResolve | undefined {
  if (recordKey === '' || !isResolved(kind)) return undefined;
  const isPerson = kind === 'person';
  const values: Record<string, readonly string[]> = {
    [isPerson ? 'person_name' : 'business_name']: fields('name'),
    ...(isPerson ? {} : { officers: [...fields('officers'), ...fields('owners')], status: fields('status') }),
  };
  for (const column of own) values[column] = fields(column);
  for (const mid of fields('mid')) {
    const parts = readMid(mid);
    if (parts === undefined || !isCompared(parts.type)) continue;
    // A document whose country is not stated is many people's.
    if (parts.type === 'document' && /:zz:|^[a-z]+:zz:/.test(parts.value)) continue;
    values[parts.type] = [...(values[parts.type] ?? []), parts.value];
  }
  const held = Object.fromEntries(Object.entries(values).filter(([, texts]) => texts.length > 0));
  return { id: recordKey, kind, ...(source === '' ? {} : { source }), values: held };
}

function isResolved(kind: string): kind is RecordKind {
  return kind === 'person' || kind === 'business';
}

function isCompared(type: string): boolean {
  return type === 'phone' || type === 'email' || (heldByOne as readonly string[]).includes(type);
}
