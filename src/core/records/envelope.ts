// The envelope as a schema: what is read back from Splunk is checked before anything trusts it.
import * as z from 'zod';
import { attributeKinds } from '../attributes/attribute';
import { identifierTypes } from '../identifiers/identifier';
import { recordKinds } from './record';

const traitsForm = /^(?:[0-9a-f]{8}|-)\/(?:[0-9a-f]{8}|-)\/(?:[0-9a-f]{8}|-)$/;
const offset = z.number().int().min(0);

/** Everything of a record but its kind's attributes, each with what it is for; order is the order in the event. */
export const envelopeSchema = z.object({
  record_key: z.string().min(1).describe('`<source>:<native id>`; names the thing. Indexed.'),
  version: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Names the sighting: equal content, equal version; the fetch time does not count. Indexed.'),
  kind: z.enum(recordKinds).describe('Kind of record. Indexed.'),
  schema_version: z.number().int().min(1).describe('Version of the attributes of this kind.'),
  source: z.string().min(1).describe('Source it was read from, e.g. `ofac_sdn`; also the event’s `source`.'),
  tenant: z.string().min(1).describe('Tenant it belongs to.'),
  seen_at: z.number().describe('When the source showed it, seconds since 1970; also the event’s time.'),
  review_reasons: z
    .array(z.string())
    .optional()
    .describe('Why a person should read this record first, in sentences; absent when there is no reason.'),
  mid: z.array(z.string()).describe('Identifiers as indexed, distinct and sorted. Indexed, multivalue.'),
  name: z.string().describe('Main name or title as a person reads it.'),
  names_folded: z.array(z.string()).describe('Name and aliases folded for search.'),
  traits: z
    .string()
    .regex(traitsForm)
    .optional()
    .describe(
      'Marks of what it shows, `<name>/<place>/<text>`, each a short hash or `-`: over how many of each a value is spread. Indexed.',
    ),
  signal: z
    .array(z.string())
    .optional()
    .describe(
      'What it shows that may matter for risk, distinct and sorted; see Signals. Indexed, multivalue.',
    ),
  identifiers_left_out: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Identifiers beyond the limit of one record, which are neither listed nor indexed.'),
  attributes_left_out: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Attributes of the texts beyond the limit of one record, which are not listed.'),
  marking: z
    .object({
      tlp: z.enum(['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR']),
      purpose: z.string(),
      retentionDays: z.number(),
    })
    .describe('How it may be used: TLP 2.0 label, purpose, days of retention.'),
  custody: z
    .object({
      origin: z.string(),
      row: z.number(),
      fetchedAt: z.number(),
      collectorVersion: z.string(),
      rawSha256: z.string().regex(/^[0-9a-f]{64}$/),
    })
    .describe('Where its bytes came from: origin, row, fetch time, collector version, SHA-256.'),
  identifiers: z
    .array(
      z.object({
        type: z.enum(identifierTypes),
        value: z.string(),
        written: z.string(),
        rule: z.string(),
        obfuscated: z.boolean(),
        confidence: z.number().min(0).max(1),
        start: offset,
        end: offset,
        text: offset,
        mid: z.string(),
        details: z.record(z.string(), z.string()).optional(),
      }),
    )
    .describe(
      'Identifiers found: normal form, as written, rule, and where in which text; `details` (optional, at most 12 short texts) says what else the reading says, e.g. `region` of a phone.',
    ),
  attributes_found: z
    .array(
      z.object({
        kind: z.enum(attributeKinds),
        value: z.string(),
        rule: z.string(),
        text: offset,
        start: offset,
        end: offset,
        confidence: z.number().min(0).max(1),
        negated: z.boolean().optional(),
        review: z.string().optional(),
      }),
    )
    .optional()
    .describe('What else the texts say: kind, normal form, rule, where in which text, whether it is denied.'),
  texts: z
    .array(z.object({ field: z.string(), text: z.string(), file: z.string(), row: z.number() }))
    .describe('Pieces of text exactly as the source gave them, with field, file and row.'),
});

/** Names that no attribute of any kind may take, because they stand beside them in the event. */
export const envelopeKeys: readonly string[] = Object.keys(envelopeSchema.shape);
