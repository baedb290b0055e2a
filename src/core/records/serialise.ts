// A record as one line of JSON, and back. Splunk by itself reads only the first 5,000 bytes of an event, so what
// searches need comes first and what only a reader needs comes last.
import type { Result } from '../brand';
import { schemaVersion, upgradeAttributes, type Attributes } from './kinds/kindDefinition';
import { recordKindDefinitions } from './kinds/registry';
import { envelopeSchema } from './envelope';
import type { MinervaRecord, RecordProblem } from './record';

/** Legal in JSON, but line ends, byte-order marks or non-characters to whatever carries the event. */
const awkward = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Writes a record as the event Splunk gets.
 *
 * @returns one line: keys, mids and names first, then the kind's attributes flat beside them, then marking, custody,
 *   identifiers, attributes found, texts. Control characters and half surrogate pairs are JSON escapes.
 */
export function serialiseRecord(record: MinervaRecord): string {
  const { attributes, marking, custody, identifiers, attributes_found, texts, ...keys } = record;
  // JSON leaves out what is undefined.
  const event = { ...keys, ...attributes, marking, custody, identifiers, attributes_found, texts };
  const line = JSON.stringify(event);
  return line.replace(awkward, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Reads a record back from an event; attributes of older versions are upgraded.
 *
 * @param json - the event's raw text.
 * @returns the record; attributes that this release does not know are kept. Problems: `not-a-record` (no JSON
 *   object, or its envelope is damaged), `schema-too-new`, `attributes-invalid`.
 */
export function parseRecord(json: string): Result<MinervaRecord, RecordProblem> {
  const event = parseJson(json);
  if (event === undefined) return problem('not-a-record', 'The event is no JSON object, so it is no record.');
  const envelope = envelopeSchema.safeParse(event);
  if (!envelope.success) {
    const issue = envelope.error.issues[0];
    const at = issue?.path.join('.') ?? '';
    return problem(
      'not-a-record',
      `The event is no record: ${at === '' ? '' : `${at}: `}${issue?.message ?? ''}.`,
    );
  }
  const { rest, keys } = splitAttributes(event, envelope.data);
  return withUpgradedAttributes(keys, rest);
}

type Envelope = Omit<MinervaRecord, 'attributes'>;

function withUpgradedAttributes(keys: Envelope, rest: Attributes): Result<MinervaRecord, RecordProblem> {
  const definition = recordKindDefinitions[keys.kind];
  const known = schemaVersion(definition);
  if (keys.schema_version > known) {
    return problem(
      'schema-too-new',
      `Record ${keys.record_key} is ${keys.kind} version ${keys.schema_version}; this Minerva reads up to ${known}. Update the app.`,
    );
  }
  const upgraded = upgradeAttributes(definition, keys.schema_version, rest);
  const checked = definition.attributes.loose().safeParse(upgraded);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return problem(
      'attributes-invalid',
      `Record ${keys.record_key}: attribute ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.`,
    );
  }
  return { ok: true, value: { ...keys, schema_version: known, attributes: checked.data } };
}

function splitAttributes(event: Attributes, envelope: object): { rest: Attributes; keys: Envelope } {
  const rest = Object.fromEntries(Object.entries(event).filter(([key]) => !(key in envelope)));
  return { rest, keys: envelope as Envelope };
}

function parseJson(json: string): Attributes | undefined {
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Attributes)
      : undefined;
  } catch {
    return undefined;
  }
}

function problem(code: RecordProblem['code'], message: string): { ok: false; problem: RecordProblem } {
  return { ok: false, problem: { code, message } };
}
