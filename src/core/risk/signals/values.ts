// How attributes, as sources write them, become the short values of signals.
import { digest } from '../../text/digest';
import { foldName } from '../../text/fold';
import type { SignalSource } from './signal';

/** Room that the longest name leaves of the 48 characters of a signal. */
const MAX_VALUE = 30;
const HASH_HEX = 8;

const MAX_KNOWN = 5_000; // regions, sites and ways of paying: a source has few, each in very many records
const known = new Map<string, string>();

/** A text as a value: lower case letters, digits and hyphens; what has none of them, or is long, by its hash. '' for ''. */
export function slug(text: string): string {
  if (text === '') return '';
  let made = known.get(text);
  if (made === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(text, (made = slugOf(text)));
  }
  return made;
}

function slugOf(text: string): string {
  const folded = foldName(text);
  if (folded === '') return '';
  const plain = folded.replaceAll(' ', '-');
  return plain.length <= MAX_VALUE && /^[a-z0-9-]+$/.test(plain) ? plain : shortHash(folded);
}

/** Eight hexadecimal digits of a name, so that two records can show the same without saying what. '' for ''. */
export function shortHash(text: string): string {
  const folded = foldName(text);
  return folded === '' ? '' : digest(folded).slice(0, HASH_HEX);
}

/** A text attribute, '' where there is none. */
export function textOf({ attributes }: Pick<SignalSource, 'attributes'>, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

/** A number attribute. */
export function numberOf({ attributes }: Pick<SignalSource, 'attributes'>, name: string): number | undefined {
  const value = attributes[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A list attribute; one text is a list of one. */
export function listOf({ attributes }: Pick<SignalSource, 'attributes'>, name: string): readonly string[] {
  const value = attributes[name];
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** `2026-03` of a date that is known to the month. */
export function monthOf(date: string): readonly string[] {
  const month = /^\d{4}-\d\d/.exec(date)?.[0];
  return month === undefined ? [] : [month];
}

/** A value and the words, or beginnings of words (`massag*`), by which texts say it; folded. */
export type ClassTable = readonly (readonly [value: string, words: readonly string[]])[];

const sought = new WeakMap<ClassTable, readonly (readonly [string, readonly string[]])[]>();

/** Values of which one word, or several side by side, are in a text; in order of the table. */
export function classesIn(text: string, table: ClassTable): readonly string[] {
  if (text === '') return [];
  const folded = ` ${foldName(text)} `;
  return soughtIn(table).flatMap(([value, words]) =>
    words.some((word) => folded.includes(word)) ? [value] : [],
  );
}

/** The words as they stand between spaces; made once for each table. */
function soughtIn(table: ClassTable): readonly (readonly [string, readonly string[]])[] {
  let made = sought.get(table);
  if (made === undefined) {
    made = table.map(([value, words]) => [
      value,
      words.map((word) => (word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `)),
    ]);
    sought.set(table, made);
  }
  return made;
}
