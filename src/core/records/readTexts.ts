// Reads the texts of a record for identifiers, each text as its mapping says.
import type { Confidence01 } from '../brand';
import type { ExtractionContext, Identifier } from '../identifiers/identifier';
import { toMid } from '../identifiers/mid';
import { extractIdentifiers, extractorOf } from '../identifiers/registry';
import type { RecordDraft, RecordIdentifier } from './record';

export interface ReadTexts {
  readonly identifiers: readonly RecordIdentifier[];
  /** How many more there were than the limit. */
  readonly leftOut: number;
}

/** A column that a source declares to be a phone number is one, if it reads as one. */
const declaredColumn = 0.98 as Confidence01;

/**
 * Finds the identifiers of all texts, in order of text and place.
 *
 * @param country - ISO 3166-1 alpha-2 that reads numbers without a country code.
 * @param maxIdentifiers - further ones are counted, not listed.
 */
export function readTexts(
  texts: RecordDraft['texts'],
  country: string | undefined,
  maxIdentifiers: number,
): ReadTexts {
  const context: ExtractionContext = country === undefined ? {} : { country };
  const all = texts.flatMap((piece, text) =>
    readText(piece, context).map((found): RecordIdentifier => {
      const { type, value, written, rule, obfuscated, confidence, start, end } = found;
      const mid = toMid(type, value);
      return { type, value, written, rule, obfuscated, confidence, start, end, text, mid };
    }),
  );
  return {
    identifiers: all.slice(0, maxIdentifiers),
    leftOut: Math.max(0, all.length - maxIdentifiers),
  };
}

function readText(piece: RecordDraft['texts'][number], context: ExtractionContext): readonly Identifier[] {
  const { reading, text } = piece;
  if (reading === 'none') return [];
  if (reading === 'free') return extractIdentifiers(text, context);
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start) return [];
  const written = text.slice(start, end);
  const value = extractorOf(reading).normalise(written, context);
  if (value !== undefined) {
    const rule = `${reading}.column`;
    return [
      { type: reading, value, written, rule, obfuscated: false, confidence: declaredColumn, start, end },
    ];
  }
  // Columns often hold several values or a label beside one: what the extractor finds in it still counts.
  return extractIdentifiers(text, context);
}
