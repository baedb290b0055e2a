// How one finder of attributes is written: it finds candidates in clean text; spans on the raw text are made here, once.
import type { Confidence01, Span } from '../brand';
import { preparerOf, type PreparedText } from '../identifiers/extractor';
import type { ExtractionContext } from '../identifiers/identifier';
import type { Needs } from '../text/needs';
import type { Attribute, AttributeKind } from './attribute';

/** A find in clean text; `start` and `end` are offsets there. */
export interface AttributeCandidate extends Span {
  readonly value: string;
  /** Name of the rule within its finder. */
  readonly rule: string;
  readonly confidence: number;
  readonly details?: Readonly<Record<string, string>>;
  readonly review?: string;
}

export interface AttributeDefinition {
  readonly kind: AttributeKind;
  /** What it finds and what it leaves alone, in one sentence; printed in the docs. */
  readonly description: string;
  /** Without this a text is not given to `find`. */
  readonly needs: Needs;
  /** Finds candidates in order of place; pure, linear in the length of the text. */
  readonly find: (prepared: PreparedText, context: ExtractionContext) => readonly AttributeCandidate[];
}

export interface AttributeFinder extends Omit<AttributeDefinition, 'find'> {
  readonly findPrepared: (prepared: PreparedText, context: ExtractionContext) => readonly Attribute[];
  readonly find: (text: string, context: ExtractionContext) => readonly Attribute[];
}

const none: readonly Attribute[] = [];

/** Makes a finder of its definition. */
export function defineFinder(definition: AttributeDefinition): AttributeFinder {
  const prepare = preparerOf([definition.needs]);
  const findPrepared: AttributeFinder['findPrepared'] = (prepared, context) => {
    if (!prepared.meets(definition.needs)) return none;
    const candidates = definition.find(prepared, context);
    if (candidates.length === 0) return none;
    return candidates.map((candidate) => toAttribute(definition, candidate, prepared));
  };
  return { ...definition, findPrepared, find: (text, context) => findPrepared(prepare(text), context) };
}

/** Written out field by field: a rest pattern here cost more than all finding. */
function toAttribute(
  { kind }: AttributeDefinition,
  candidate: AttributeCandidate,
  { raw, rawSpan }: PreparedText,
): Attribute {
  const { value, rule, details, review } = candidate;
  const { start, end } = rawSpan(candidate.start, candidate.end);
  const written = raw.slice(start, end);
  const id = `${kind}.${rule}`;
  const confidence = candidate.confidence as Confidence01;
  if (review !== undefined)
    return { kind, value, written, rule: id, confidence, start, end, review, ...(details && { details }) };
  return details === undefined
    ? { kind, value, written, rule: id, confidence, start, end }
    : { kind, value, written, rule: id, confidence, start, end, details };
}
