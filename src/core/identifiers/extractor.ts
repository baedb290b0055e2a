// How one extractor is written: it finds candidates in clean text; spans on the raw text are made here, once.
import type { Confidence01, Span } from '../brand';
import { cleanText } from '../text/cleanText';
import type { ExtractionContext, Identifier, IdentifierExtractor } from './identifier';
import { findSites, type Site } from './web/findSites';

/** A text cleaned once for all extractors; the sites in it are found once too, since three extractors read them. */
export interface PreparedText {
  readonly raw: string;
  readonly text: string;
  readonly rawSpan: (start: number, end: number) => Span;
  readonly sites: () => readonly Site[];
}

/** A find in clean text; `start` and `end` are offsets there. */
export interface Candidate extends Span {
  readonly value: string;
  /** Name of the rule within its extractor. */
  readonly rule: string;
  readonly obfuscated: boolean;
  readonly confidence: number;
}

export interface ExtractorDefinition extends Omit<IdentifierExtractor, 'extract'> {
  /** Finds candidates in order of place; linear in the length of the text. */
  readonly find: (prepared: PreparedText, context: ExtractionContext) => readonly Candidate[];
}

/** An extractor that can also read a text which was prepared already. */
export interface PreparedExtractor extends IdentifierExtractor {
  readonly extractPrepared: (prepared: PreparedText, context: ExtractionContext) => readonly Identifier[];
}

/** Cleans a text once for any number of extractors. */
export function prepareText(raw: string): PreparedText {
  const { text, rawSpan } = cleanText(raw);
  let sites: readonly Site[] | undefined;
  return { raw, text, rawSpan, sites: () => (sites ??= findSites(text)) };
}

/**
 * Makes an extractor of its definition: candidates in clean text become identifiers with spans on the raw text.
 * A candidate whose raw letters or digits differ from what they were read as counts as obfuscated.
 */
export function defineExtractor(definition: ExtractorDefinition): PreparedExtractor {
  const { find, ...rest } = definition;
  const extractPrepared: PreparedExtractor['extractPrepared'] = (prepared, context) =>
    find(prepared, context).map((candidate) => toIdentifier(definition, candidate, prepared));
  return {
    ...rest,
    extractPrepared,
    extract: (text, context) => extractPrepared(prepareText(text), context),
  };
}

function toIdentifier(
  definition: ExtractorDefinition,
  candidate: Candidate,
  prepared: PreparedText,
): Identifier {
  const { start, end } = prepared.rawSpan(candidate.start, candidate.end);
  const written = prepared.raw.slice(start, end);
  const isDisguised = skeleton(written) !== skeleton(prepared.text.slice(candidate.start, candidate.end));
  return {
    type: definition.type,
    value: candidate.value,
    written,
    rule: `${definition.type}.${candidate.rule}`,
    obfuscated: candidate.obfuscated || isDisguised,
    confidence: candidate.confidence as Confidence01,
    start,
    end,
  };
}

/** Without what editors change by themselves: kinds of hyphen, space and quote. Invisible characters stay. */
function skeleton(text: string): string {
  return text.replace(/[\p{Pd}\p{Zs}\s'’‘"“”]+/gu, '');
}
