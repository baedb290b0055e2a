// The data model as a page for people, derived from the schemas so that it cannot drift from them.
import * as z from 'zod';
import { attributeExamples } from '../attributes/examples';
import { attributeFinders } from '../attributes/registry';
import { extractorExamples } from '../identifiers/examples';
import { identifierExtractors } from '../identifiers/registry';
import { signalDefinitions } from '../risk/signals/registry';
import { envelopeSchema } from './envelope';
import { schemaVersion, type RecordKindDefinition } from './kinds/kindDefinition';
import { recordKindDefinitions } from './kinds/registry';
import { recordKinds } from './record';

const introduction = `# Data model

Generated from \`src/core/records\`, \`src/core/identifiers\` and \`src/core/attributes\` by \`npm run docs\`; do not edit.

A *record* is one thing seen once in one source, written to Splunk as one line of JSON and never changed. Keys come
first, the attributes of its kind stand flat beside them, running text comes last, because Splunk reads only the first
5,000 bytes of an event by itself. Attributes that a source does not give are absent; absent means unknown.
`;

/**
 * Renders the data model.
 *
 * @returns Markdown: the envelope, every kind with its attributes, the types of identifier. Ends with a newline.
 */
export function renderDataModel(): string {
  const kinds = Object.values(recordKindDefinitions);
  return [
    introduction,
    `## Envelope\n\nEvery record has these, in this order; attributes stand between \`names_folded\` and \`marking\`.\n`,
    table(['field', 'type', 'meaning'], rowsOf(envelopeSchema)),
    `## Kinds\n\n${kinds.map(({ kind, title }) => `[${title}](#${kind})`).join(' · ')}\n`,
    ...kinds.map(renderKind),
    renderIdentifiers(),
    renderAttributes(),
    renderSignals(),
  ].join('\n');
}

function renderKind(definition: RecordKindDefinition): string {
  const { kind, title, description, nameAttributes, attributes } = definition;
  const names = nameAttributes.map((attribute) => `\`${attribute}\``).join(', else ');
  return [
    `### ${title}\n`,
    `\`kind=${kind}\`, version ${schemaVersion(definition)}. ${description} Its name is ${names}.\n`,
    table(['attribute', 'type', 'meaning'], rowsOf(attributes)),
  ].join('\n');
}

function renderIdentifiers(): string {
  const rows = identifierExtractors.map(({ type, description }) => [
    `\`${type}\``,
    description,
    code(extractorExamples[type].examples[0]?.values[0] ?? ''),
  ]);
  return [
    '## Identifiers\n',
    'What records are joined by. Each has its normal form, the characters as written with their place, the rule that found it, whether it was disguised, and how sure the rule is. `mid` is `<2 hex of hash>:<type>:<value>`; a value with a character that Splunk breaks terms at, a long one, or one whose case matters is hashed there and readable under `identifiers`.\n',
    table(['type', 'what is found', 'a normal form'], rows),
  ].join('\n');
}

function renderAttributes(): string {
  const rows = attributeFinders.map(({ kind, description }) => [
    `\`${kind}\``,
    description,
    code(attributeExamples[kind].examples[0]?.values[0] ?? ''),
  ]);
  return [
    '## Attributes of texts\n',
    'What the free texts of adverts, posts, reviews and tips say besides identifiers, in `attributes_found`. Each has its normal form, the rule, its place, and how sure the rule is; what a text denies reads `no <value>` with `negated`, or is left out. Wording that a person should read first carries a `review` sentence, which also stands in `review_reasons`. None is a finding about a person: ethnicity, nationality, origin and gender are never read.\n',
    table(['kind', 'what is found', 'a normal form'], rows),
  ].join('\n');
}

function renderSignals(): string {
  const rows = signalDefinitions.map(({ name, kinds, description, values }) => [
    values === '' ? `\`${name}\`` : `\`${name}:…\``,
    kinds.length === recordKinds.length ? 'all' : kinds.join(', '),
    description,
    values,
  ]);
  return [
    '## Signals\n',
    'What a record shows that may matter for risk, in `signal`: indexed beside its identifiers, so that a search counts, without reading a text, how many records carry a value and show a thing. A signal says what was seen; what it means for a trade is said by indicators, see [risk](risk.md). Ethnicity, nationality, origin and gender are no signals, nor is anything that stands for them. Records of releases before signals have none and count for no indicator until they are read again.\n',
    table(['signal', 'of', 'what it says', 'value'], rows),
  ].join('\n');
}

function rowsOf(schema: z.ZodObject): readonly (readonly string[])[] {
  return Object.entries(schema.shape).map(([field, type]) => {
    const schemaOfField = type as z.ZodType;
    return [`\`${field}\``, typeName(schemaOfField), schemaOfField.description ?? ''];
  });
}

function typeName(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return typeName(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return `list of ${typeName(schema.element as z.ZodType)}s`;
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'text';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'yes or no';
  return 'object';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return `${[line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')}\n`;
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const code = (text: string): string => `\`${text}\``;
