// Test support: identifiers and records as linking meets them, without texts.
import type { Confidence01, EpochSeconds } from '../brand';
import type { IdentifierType } from '../identifiers/identifier';
import { toMid } from '../identifiers/mid';
import type { RecordIdentifier } from '../records/record';
import type { SummarisedRecord } from './entitySummary';

/** An identifier of a fictional record. */
export function identifier(type: IdentifierType, value: string, obfuscated = false): RecordIdentifier {
  return {
    type,
    value,
    written: value,
    rule: `${type}.example`,
    obfuscated,
    confidence: 0.97 as Confidence01,
    start: 0,
    end: value.length,
    text: 0,
    mid: toMid(type, value),
  };
}

/** An advert seen at a time, ISO 8601. */
export function advert(
  key: string,
  at: string,
  shown: Partial<Pick<SummarisedRecord, 'name' | 'attributes' | 'identifiers'>> = {},
): SummarisedRecord {
  return {
    record_key: `world_adverts:${key}`,
    kind: 'advert',
    source: 'world_adverts',
    name: 'Calm River',
    seen_at: (Date.parse(at) / 1000) as EpochSeconds,
    attributes: { place: 'Brackwater', country: 'US' },
    identifiers: [identifier('phone', '12025550143')],
    ...shown,
  };
}
