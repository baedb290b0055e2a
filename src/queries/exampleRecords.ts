// Test support: fictional records, made by hand so that their spans do not depend on the extractors.
import type { Confidence01, EpochSeconds, Sha256Hex } from '../core/brand';
import type { IdentifierType } from '../core/identifiers/identifier';
import { toMid } from '../core/identifiers/mid';
import { schemaVersion } from '../core/records/kinds/kindDefinition';
import { recordKindDefinitions } from '../core/records/kinds/registry';
import type { MinervaRecord, RecordIdentifier, RecordKind } from '../core/records/record';
import { foldName } from '../core/text/fold';

interface ExampleValue {
  readonly type: IdentifierType;
  readonly value: string;
  /** As it stands in the text. */
  readonly written: string;
  readonly obfuscated?: boolean;
}

interface Example {
  readonly key: string;
  readonly kind: RecordKind;
  readonly name: string;
  readonly text: string;
  readonly values: readonly ExampleValue[];
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly aliases?: readonly string[];
}

const day = 86_400;
const fetched = 1_795_000_000;

/** A record with one text, whose identifiers point at their first place in it. */
export function exampleRecord({
  key,
  kind,
  name,
  text,
  values,
  attributes = {},
  aliases = [],
}: Example): MinervaRecord {
  const source = key.split(':')[0] ?? 'example';
  const identifiers = values.map(({ type, value, written, obfuscated = false }): RecordIdentifier => {
    const start = text.indexOf(written);
    if (start < 0) throw new Error(`The example ${key} does not hold ${written}.`);
    const confidence = (obfuscated ? 0.8 : 0.97) as Confidence01;
    return {
      type,
      value,
      written,
      obfuscated,
      confidence,
      start,
      end: start + written.length,
      rule: `${type}.example`,
      text: 0,
      mid: toMid(type, value),
    };
  });
  return {
    record_key: key,
    version: Buffer.from(key).toString('hex').padEnd(16, '0').slice(-16),
    kind,
    schema_version: schemaVersion(recordKindDefinitions[kind]),
    source,
    tenant: 'main',
    seen_at: (fetched - 3 * day) as EpochSeconds,
    mid: [...new Set(identifiers.map(({ mid }) => mid))].sort(),
    name,
    names_folded: [name, ...aliases].map(foldName),
    attributes: { ...attributes, ...(aliases.length > 0 ? { aliases } : {}) },
    marking: { tlp: 'TLP:AMBER', purpose: 'demonstration', retentionDays: 365 },
    custody: {
      origin: `world/${source}.csv`,
      row: 4711,
      fetchedAt: fetched as EpochSeconds,
      collectorVersion: '0.1.0',
      rawSha256: 'c0ffee00'.repeat(8) as Sha256Hex,
    },
    identifiers,
    texts: [{ field: 'body', text, file: `${source}.csv`, row: 4711 }],
  };
}

const phone: ExampleValue = { type: 'phone', value: '12025550143', written: '(202) 555-0143' };

/** An advert, a licence and a business that share a phone, and one that shares nothing. */
export const exampleRecords: readonly MinervaRecord[] = [
  exampleRecord({
    key: 'world_adverts:ad-118',
    kind: 'advert',
    name: 'Calm River, new in town',
    text: 'Relaxing massage near the old harbour, ask for Rose. Call two oh two, 555 0143 or write to rose at calm-river dot example dot org, evenings only. Also on telegram @calmriver.',
    values: [
      { type: 'phone', value: '12025550143', written: 'two oh two, 555 0143', obfuscated: true },
      {
        type: 'email',
        value: 'rose@calm-river.example.org',
        written: 'rose at calm-river dot example dot org',
        obfuscated: true,
      },
      { type: 'username', value: 'telegram:calmriver', written: '@calmriver' },
    ],
    attributes: {
      title: 'Calm River, new in town',
      site: 'listings.example.com',
      place: 'Brackwater',
      country: 'US',
      posted_at: '2026-11-19',
      price: 80,
      currency: 'USD',
      contact_names: ['Rose', 'Rosé', 'رُوز'],
    },
  }),
  exampleRecord({
    key: 'world_licences:MT-20431',
    kind: 'licence',
    name: 'Rosalind Quill',
    text: 'Rosalind Quill; establishment Calm River Wellness; phone (202) 555-0143; 14 Tanner Row, Brackwater',
    values: [
      phone,
      { type: 'address', value: '14-tanner-row-brackwater', written: '14 Tanner Row, Brackwater' },
    ],
    attributes: {
      holder: 'Rosalind Quill',
      number: 'MT-20431',
      board: 'Board of Massage',
      status: 'active',
      state: 'Norland',
      addresses: ['14 Tanner Row, Brackwater'],
    },
    aliases: ['Rose Quill'],
  }),
  exampleRecord({
    key: 'world_businesses:b-77',
    kind: 'business',
    name: 'Calm River Wellness',
    text: 'Calm River Wellness, 14 Tanner Row, Brackwater. Tel (202) 555-0143. https://calm-river.example.com/',
    values: [
      phone,
      { type: 'address', value: '14-tanner-row-brackwater', written: '14 Tanner Row, Brackwater' },
      { type: 'domain', value: 'calm-river.example.com', written: 'calm-river.example.com' },
    ],
    attributes: {
      category: 'massage',
      place: 'Brackwater',
      country: 'US',
      opened: '2024-02',
      rating: 4.1,
      review_count: 23,
    },
  }),
  exampleRecord({
    key: 'world_persons:p-9',
    kind: 'person',
    name: 'Ottilie Marsh',
    text: 'Mentions a friend named Rosalind Quill. No contact given.',
    values: [],
  }),
];
