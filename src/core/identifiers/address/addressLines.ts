// Address lines in running text. A street alone names a door in a hundred towns, so a postcode is required.
import type { Span } from '../../brand';

export interface AddressLine extends Span {
  readonly rule: string;
}

const name = String.raw`[\p{L}\p{N}][\p{L}\p{N}.'-]{0,24}`;
const streetWord = String.raw`(?:street|st|road|rd|avenue|ave|av|boulevard|blvd|drive|dr|lane|ln|court|ct|place|pl|square|sq|highway|hwy|parkway|pkwy|terrace|way|circle|cir|crescent|close|gardens|row|mews|hill|parade|walk|trail|loop|plaza|broadway)\.?`;
const unit = String.raw`(?:,? ?(?:#|(?:apt|apartment|flat|unit|suite|ste|room|rm)\.? ?#?) ?[\p{L}\p{N}-]{1,6})?`;
const town = String.raw`[, \n]{1,3}(?:${name}[, \n]{1,3}){1,5}?`;

// Bounded repetitions only. The first digit anchors each attempt, so plain text is passed over quickly.
const patterns: readonly { readonly rule: string; readonly pattern: RegExp }[] = [
  {
    rule: 'us',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,$£€-])\d{1,6}[a-d]? (?:${name} ){1,4}${streetWord}(?![\p{L}])(?: (?:[ns][ew]?|[ew])\.?(?!\p{L}))?${unit}${town}(?<![\p{L}])[a-z]{2}\.? \d{5}(?:-\d{4})?(?!\d)`,
      'giu',
    ),
  },
  {
    rule: 'gb',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,$£€-])(?:(?:flat|unit|apartment|suite) [\p{L}\p{N}]{1,5},? )?\d{1,5} ?[a-d]? (?:${name} ){1,3}${streetWord}(?!\p{L})${unit}${town}(?<![\p{L}\p{N}])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\p{L}\p{N}])`,
      'giu',
    ),
  },
  {
    rule: 'de',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])[\p{L}][\p{L}-]{1,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee) \d{1,4} ?[a-z]?,? {0,2}\n?(?:d-)?\d{5} \p{L}[\p{L}-]{2,30}`,
      'giu',
    ),
  },
];
const couldHoldAddress = /\d{5}|[a-z]\d[a-z\d]? ?\d[a-z]{2}/i;

/** Address lines in order of place; of two that overlap the first stays. */
export function findAddressLines(text: string): readonly AddressLine[] {
  if (!couldHoldAddress.test(text)) return [];
  const found = patterns
    .flatMap(({ rule, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        rule,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((left, right) => left.start - right.start || right.end - left.end);
  let after = 0;
  return found.filter((line) => {
    if (line.start < after) return false;
    after = line.end;
    return true;
  });
}
