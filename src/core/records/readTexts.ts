// Reads the texts of a record for identifiers and, where its kind asks for it, for everything else they say.
import type { Attribute } from '../attributes/attribute';
import type { Confidence01 } from '../brand';
import { canonicalEmail } from '../identifiers/emailCanonical';
import type { ExtractionContext, Identifier, IdentifierType } from '../identifiers/identifier';
import { toMid } from '../identifiers/mid';
import { extractFromMany, extractorOf } from '../identifiers/registry';
import type { TextInContext } from '../identifiers/together';
import { takeApartMany, type TakenApart } from '../takeApart';
import { keptDetails } from './details';
import type { RecordAttribute, RecordDraft, RecordIdentifier } from './record';

export interface ReadTexts {
  readonly identifiers: readonly RecordIdentifier[];
  /** How many more there were than the limit. */
  readonly identifiersLeftOut: number;
  readonly attributes: readonly RecordAttribute[];
  readonly attributesLeftOut: number;
}

export interface ReadingOptions {
  /** ISO 3166-1 alpha-2 that reads numbers without a country code and prices without a currency. */
  readonly country?: string;
  /** Whether free texts are read for ages, prices, wording and the like. */
  readonly readsAttributes: boolean;
  readonly maxIdentifiers: number;
  readonly maxAttributes: number;
}

/** A column that a source declares to be a phone number is one, if it reads as one. */
const declaredColumn = 0.98 as Confidence01;

/** The texts of one record, and how they are read. */
export interface TextsToRead {
  readonly texts: RecordDraft['texts'];
  readonly options: ReadingOptions;
}

/**
 * Finds what all texts hold, in order of text and place; what is beyond the limits is counted, not listed.
 */
export function readTexts(texts: RecordDraft['texts'], options: ReadingOptions): ReadTexts {
  const [read] = readTextsTogether([{ texts, options }]);
  return read as ReadTexts;
}

/**
 * As `readTexts`, of many records: free texts are read in lots, which is faster, and found is exactly the same.
 *
 * @param all - of a hundred records or so: what is read of all of them is held at once.
 * @returns one for each record, in the same order.
 */
export function readTextsTogether(all: readonly TextsToRead[]): readonly ReadTexts[] {
  const whole: TextInContext[] = [];
  const bare: TextInContext[] = [];
  for (const { texts, options } of all)
    for (const piece of texts)
      if (piece.reading === 'free')
        (options.readsAttributes ? whole : bare).push({
          text: piece.text,
          context: contextOf(piece, options),
        });
  const ofWhole = takeApartMany(whole).values();
  const ofBare = extractFromMany(bare).values();
  return all.map(({ texts, options }) =>
    readInOrder(texts, options, (piece): TakenApart => {
      if (piece.reading !== 'free')
        return { identifiers: readColumn(piece, contextOf(piece, options)), attributes: [] };
      if (options.readsAttributes) return ofWhole.next().value ?? nothing;
      return { identifiers: ofBare.next().value ?? [], attributes: [] };
    }),
  );
}
const nothing: TakenApart = { identifiers: [], attributes: [] };

function contextOf({ region }: RecordDraft['texts'][number], { country }: ReadingOptions): ExtractionContext {
  const context: ExtractionContext = country === undefined ? {} : { country };
  return region === undefined ? context : { ...context, region };
}

function readInOrder(
  texts: RecordDraft['texts'],
  { maxIdentifiers, maxAttributes }: ReadingOptions,
  read: (piece: RecordDraft['texts'][number]) => TakenApart,
): ReadTexts {
  const identifiers: RecordIdentifier[] = [];
  const attributes: RecordAttribute[] = [];
  texts.forEach((piece, text) => {
    const found = read(piece);
    for (const one of found.identifiers) identifiers.push(recordIdentifier(one, text));
    for (const one of found.attributes) attributes.push(recordAttribute(one, text));
  });
  return {
    identifiers: identifiers.slice(0, maxIdentifiers),
    identifiersLeftOut: Math.max(0, identifiers.length - maxIdentifiers),
    attributes: attributes.slice(0, maxAttributes),
    attributesLeftOut: Math.max(0, attributes.length - maxAttributes),
  };
}

function recordIdentifier(found: Identifier, text: number): RecordIdentifier {
  const { type, value, written, rule, obfuscated, confidence, start, end } = found;
  const details = keptDetails(found.details);
  return {
    ...{ type, value, written, rule, obfuscated, confidence, start, end, text, mid: toMid(type, value) },
    ...(details && { details }),
  };
}

function recordAttribute(found: Attribute, text: number): RecordAttribute {
  const { kind, value, rule, start, end, confidence, details, review } = found;
  return {
    kind,
    value,
    rule,
    text,
    start,
    end,
    confidence,
    ...(details?.negated === 'true' ? { negated: true } : {}),
    ...(review === undefined ? {} : { review }),
  };
}

function readColumn(piece: RecordDraft['texts'][number], context: ExtractionContext): readonly Identifier[] {
  const { reading, text } = piece;
  if (reading === 'none' || reading === 'free') return [];
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

/** A mailbox stands in its provider's canonical form too, as it does in running text. */
function canonicalOf(
  type: IdentifierType,
  value: string,
): readonly Pick<Identifier, 'type' | 'value' | 'rule'>[] {
  const canonical = type === 'email' ? canonicalEmail(value) : undefined;
  return canonical === undefined ? [] : [{ type, value: canonical.value, rule: 'email.canonical' }];
}

function wholeOf(
  { text }: RecordDraft['texts'][number],
  reading: IdentifierType,
  context: ExtractionContext,
): readonly Identifier[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start) return [];
  const written = text.slice(start, end);
  return (readAs[reading] ?? [reading]).flatMap((type) => {
    const value = extractorOf(type).normalise(written, context);
    if (value === undefined) return [];
    const details = detailsOf(type, value, written, context);
    const place = { written, obfuscated: false, confidence: declaredColumn, start, end };
    const whole = { type, value, rule: `${type}.column`, ...(details && { details }) };
    return [whole, ...canonicalOf(type, value)].map((found) => ({ ...found, ...place }));
  });
}

/** A column says no more than its value; what its words say besides is known to who reads them as a text. */
function detailsOf(
  type: IdentifierType,
  value: string,
  written: string,
  context: ExtractionContext,
): Identifier['details'] {
  return extractorOf(type)
    .extract(written, context)
    .find((found) => found.value === value)?.details;
}
