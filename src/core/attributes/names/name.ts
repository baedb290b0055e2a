// Names in texts, for people to read and search by. A name is never an identifier: nobody is joined on it, and neither
// gender nor origin is ever read from it.
import type { PreparedText } from '../../identifiers/extractor';
import { defineFinder, type AttributeCandidate } from '../finder';
import { ambiguousNames } from './ambiguousNames';
import { legalFormWords, shopWords } from './businessWords';
import { companyAt, shopAt } from './findBusinesses';
import { chineseNameAt, stronglyIntroduced, weaklyIntroduced } from './findGivenNames';
import { credentialedAt, credentialWords, inRoleAt, roleWords, titledAt, titleWords } from './findPersons';
import { givenNames } from './givenNames';
import { strongCues } from './nameCues';
import { standingNames } from './standingNames';

const needs = {
  words: new Set([
    ...givenNames,
    ...ambiguousNames,
    ...strongCues.keys(),
    ...titleWords,
    ...roleWords,
    ...credentialWords,
    ...legalFormWords,
    ...shopWords,
    'l', // of "L.L.C."
    '叫',
  ]),
};

type Read = (
  prepared: PreparedText,
  place: number,
) => AttributeCandidate | readonly AttributeCandidate[] | undefined;

/** Which word asks which question; the first that is answered counts. */
const reads: readonly (readonly [ReadonlySet<string> | ReadonlyMap<string, unknown>, Read])[] = [
  [new Set([...legalFormWords, 'l']), companyAt],
  [shopWords, shopAt],
  [credentialWords, credentialedAt],
  [titleWords, titledAt],
  [roleWords, inRoleAt],
  [strongCues, stronglyIntroduced],
  [new Set('叫'), chineseNameAt],
  [givenNames, weaklyIntroduced],
  [ambiguousNames, weaklyIntroduced],
  [givenNames, standingNames],
  [ambiguousNames, standingNames],
];
/** Word → what it asks, so that one look-up answers for all of them. */
const readsOf: ReadonlyMap<string, readonly Read[]> = new Map(
  [...needs.words].map((word) => [word, reads.flatMap(([words, read]) => (words.has(word) ? [read] : []))]),
);

/** `details`: `kind` is `person` or `business`; `ambiguous: yes` where its first word is an everyday word, too. */
export const name = defineFinder({
  kind: 'name',
  description:
    'Names: given names and aliases that a text introduces ("I\'m Jane", "ask for Lily", a signature), persons with a title, role or credential, businesses with a legal form or a word of the trade. Everyday words that are also names count only where they are introduced. A name joins nobody.',
  needs,
  find: (prepared) => {
    const found: AttributeCandidate[] = [];
    for (const place of prepared.places(needs)) for (const one of namesAt(prepared, place)) found.push(one);
    return withoutOverlaps(found);
  },
});

function namesAt(prepared: PreparedText, place: number): readonly AttributeCandidate[] {
  for (const read of readsOf.get(prepared.table.words[place] ?? '') ?? []) {
    const found = read(prepared, place);
    if (found === undefined) continue;
    const all = 'value' in found ? [found] : found;
    if (all.length > 0) return all;
  }
  return none;
}

const none: readonly AttributeCandidate[] = [];

/** Of two that share characters the surer stays. */
function withoutOverlaps(found: readonly AttributeCandidate[]): readonly AttributeCandidate[] {
  if (found.length < 2) return found;
  const kept: AttributeCandidate[] = [];
  for (const next of [...found].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= next.start) kept.push(next);
    else if (next.confidence > last.confidence) kept[kept.length - 1] = next;
  }
  return kept;
}
