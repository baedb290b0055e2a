// Reads the texts of a record for identifiers, each text as its mapping says.
import type { Confidence01 } from '../brand';
import type { ExtractionContext, Identifier, IdentifierType } from '../identifiers/identifier';
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
    readText(piece, piece.region === undefined ? context : { ...context, region: piece.region }).map(
      (found): RecordIdentifier => {
        const { type, value, written, rule, obfuscated, confidence, start, end } = found;
        const mid = toMid(type, value);
        return { type, value, written, rule, obfuscated, confidence, start, end, text, mid };
      },
    ),
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
  const whole = wholeOf(piece, reading, context);
  if (whole.length > 0) return whole;
  // Columns often hold several values or a label beside one: what the extractor finds in it still counts.
  return extractorOf(reading).extract(text, context);
}

/** A site column is read as page, domain and profile at once, as a site in running text is. */
const readAs: Readonly<Partial<Record<IdentifierType, readonly IdentifierType[]>>> = {
  url: ['url', 'domain', 'username'],
  username: ['url', 'username'],
};

function wholeOf(
  { text }: RecordDraft['texts'][number],
  reading: IdentifierType,
  context: ExtractionContext,
): readonly Identifier[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start) return [];
  const written = text.slice(start, end);
  const values = (readAs[reading] ?? [reading]).flatMap((type) => {
    const value = extractorOf(type).normalise(written, context);
    return value === undefined ? [] : [{ type, value }];
  });
  return values.map(({ type, value }) => {
    const rule = `${type}.column`;
    return { type, value, written, rule, obfuscated: false, confidence: declaredColumn, start, end };
  });
}
