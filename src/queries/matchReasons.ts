// Why a record was found, said with the source's own words. Nothing is scored here: the words are pointed at.
import type { Mid, Span } from '../core/brand';
import type { RecordIdentifier, MinervaRecord, RecordText } from '../core/records/record';
import { foldName } from '../core/text/fold';
import type { FindRequest } from './findSearches';

export type MatchReason =
  /** Carries a value that was looked for. */
  | { readonly kind: 'value'; readonly identifier: RecordIdentifier; readonly text: RecordText | undefined }
  /** One of its names is exactly this, or holds all the words. */
  | { readonly kind: 'name'; readonly name: string; readonly isExact: boolean }
  /** A text of it holds the words. */
  | { readonly kind: 'mention'; readonly text: RecordText; readonly span: Span }
  /** A listed fact of it, an owner or an officer, holds the words. */
  | { readonly kind: 'fact'; readonly attribute: string; readonly value: string }
  /** Splunk found it, and the words cannot be pointed at: they lie apart, or are spelled otherwise. */
  | { readonly kind: 'elsewhere' };

/** Reasons in order of strength; at least one. */
export function matchReasons(record: MinervaRecord, request: FindRequest): readonly MatchReason[] {
  const values = valueReasons(record, new Set(request.mids));
  const names = request.nameTokens.length === 0 ? [] : nameReasons(record, request.nameTokens);
  const reasons = [...values, ...names];
  return reasons.length === 0 ? [{ kind: 'elsewhere' }] : reasons;
}

/** One reason per value, the surest place first. */
function valueReasons(record: MinervaRecord, wanted: ReadonlySet<Mid>): readonly MatchReason[] {
  const best = new Map<Mid, RecordIdentifier>();
  for (const identifier of record.identifiers) {
    const known = best.get(identifier.mid);
    if (wanted.has(identifier.mid) && (known === undefined || known.confidence < identifier.confidence))
      best.set(identifier.mid, identifier);
  }
  return [...best.values()].map((identifier) => ({
    kind: 'value',
    identifier,
    text: record.texts[identifier.text],
  }));
}

function nameReasons(record: MinervaRecord, tokens: readonly string[]): readonly MatchReason[] {
  const whole = tokens.join(' ');
  const written = namesAsWritten(record);
  const exact = written.find((name) => foldName(name) === whole);
  if (exact !== undefined) return [{ kind: 'name', name: exact, isExact: true }];
  const near = written.find((name) => hasAllWords(foldName(name), tokens));
  if (near !== undefined) return [{ kind: 'name', name: near, isExact: false }];
  const mentions = mentionReasons(record, tokens);
  return mentions.length > 0 ? mentions : factReasons(record, tokens);
}

/** Names as the source wrote them: the main name, then every short text or attribute that folds to a listed name. */
function namesAsWritten(record: MinervaRecord): readonly string[] {
  const attributes = Object.values(record.attributes).flatMap((value) =>
    Array.isArray(value) ? (value as readonly unknown[]) : [value],
  );
  const candidates = [...attributes, ...record.texts.map(({ text }) => text)].filter(isShortText);
  const folded = new Set(record.names_folded);
  return [record.name, ...candidates.filter((text) => folded.has(foldName(text))), ...record.names_folded];
}

function hasAllWords(name: string, tokens: readonly string[]): boolean {
  return tokens.every((token) => ` ${name} `.includes(` ${token} `));
}

function mentionReasons(record: MinervaRecord, tokens: readonly string[]): readonly MatchReason[] {
  for (const phrase of [tokens.join(' '), ...tokens]) {
    for (const text of record.texts) {
      const span = spanOf(text.text, phrase);
      if (span !== undefined) return [{ kind: 'mention', text, span }];
    }
  }
  return [];
}

function factReasons(record: MinervaRecord, tokens: readonly string[]): readonly MatchReason[] {
  for (const [attribute, listed] of Object.entries(record.attributes)) {
    const values: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
    const value = values.find((one) => isShortText(one) && hasAllWords(foldName(one), tokens));
    if (typeof value === 'string') return [{ kind: 'fact', attribute, value }];
  }
  return [];
}

/** Long attributes are running text, and folding one for every card would make the list crawl. */
function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 400;
}

/** Place of a phrase in a text, caseless; lower-casing that changes the length would shift the place, so it is skipped. */
function spanOf(text: string, phrase: string): Span | undefined {
  const lowered = text.toLowerCase();
  if (lowered.length !== text.length) return undefined;
  const start = lowered.indexOf(phrase);
  return start < 0 ? undefined : { start, end: start + phrase.length };
}
