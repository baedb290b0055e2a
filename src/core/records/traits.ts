// What a record shows beside its identifiers, as three short hashes: enough to say whether two records show the same,
// nothing to read anything from. Linking counts the holders of a shared value by it.
import { digest } from '../text/digest';
import { foldName } from '../text/fold';
import { recordKindDefinitions } from './kinds/registry';
import type { MinervaRecord } from './record';

const HASH_HEX = 8;
const UNKNOWN = '-';
/** Shorter wordings are met by chance: "Massage in the centre, call me". */
const LEAST_TEXT_LETTERS = 60;
/** What is read of one piece of text; two that agree so far are one wording. */
const MOST_TEXT_CHARACTERS = 4_000;

/** What is read of a record. */
export type TraitSource = Pick<
  MinervaRecord,
  'kind' | 'record_key' | 'source' | 'name' | 'attributes' | 'identifiers' | 'texts'
>;

/**
 * The traits of a record, to be indexed beside its identifiers.
 *
 * @returns `<name>/<place>/<text>`: each 8 hexadecimal digits, or `-` where it is not known. The name is the one that an
 *   advert signs with, else the record's own, not a headline; the place is its town, else its postcode or region; the text
 *   is the longest piece, without identifiers, digits and signs. All folded, so that case and accents change nothing.
 */
export function traitsOf(record: TraitSource): string {
  return [shownName(record), shownPlace(record), shownText(record)].map(hashed).join('/');
}

function hashed(text: string): string {
  return text === '' ? UNKNOWN : digest(text).slice(0, HASH_HEX);
}

function shownName({ kind, record_key, source, name, attributes }: TraitSource): string {
  const signed = attributes.contact_names;
  const first: unknown = Array.isArray(signed) ? signed[0] : undefined;
  if (typeof first === 'string') return foldName(first);
  const isMadeUp = name === `${recordKindDefinitions[kind].title} ${record_key.slice(source.length + 1)}`;
  return isMadeUp || name === attributes.title ? '' : foldName(name);
}

function shownPlace({ attributes: { place, postcode, region } }: TraitSource): string {
  const named = [place, postcode, region].find((text) => typeof text === 'string' && text !== '');
  return typeof named === 'string' ? foldName(named) : '';
}

function shownText({ texts, identifiers }: TraitSource): string {
  let [longest, length] = [-1, 0];
  texts.forEach(({ text }, at) => {
    if (text.length > length) [longest, length] = [at, text.length];
  });
  const piece = texts[longest]?.text ?? '';
  const spans = identifiers
    .filter(({ text }) => text === longest)
    .sort((left, right) => left.start - right.start);
  let [kept, from] = ['', 0];
  for (const { start, end } of spans) {
    if (start > from) kept += `${piece.slice(from, start)} `;
    from = Math.max(from, end);
  }
  const folded = foldName(`${kept}${piece.slice(from)}`.slice(0, MOST_TEXT_CHARACTERS));
  const letters = folded
    .replace(/\p{N}+/gu, '')
    .replace(/ +/g, ' ')
    .trim();
  return letters.length < LEAST_TEXT_LETTERS ? '' : letters;
}
