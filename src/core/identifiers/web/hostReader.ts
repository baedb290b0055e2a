// The labels of a host as they stand in a text, with every writing of the dot between them.
import { isPlainProseWord } from '../commonWords';
import { isWordAt } from './characters';
import { plainEndings } from './clearEndings';
import type { DotMark } from './dotMark';
import { dotAt } from './dots';
import { latinEnding } from './hostEndings';
import { goesOn } from './hostGoesOn';
import { labelEnd } from './hostLabels';
import { endOfPlainHost } from './plainHosts';

export interface HostReading {
  readonly labels: readonly string[];
  /** Where each label ends in the text. */
  readonly ends: readonly number[];
  /** The dots between them; one less than labels. */
  readonly dots: readonly DotMark[];
}

const MAX_LABELS = 10;

/**
 * Reads labels and dots from the beginning of a host.
 *
 * @param at - place of the first character of the first label.
 * @param isMail - an at sign stands before it: then no sentence goes on, and dots in any writing are dots.
 * @returns at least one label; undefined if none begins there.
 */
export function readHost(text: string, at: number, isMail = false): HostReading | undefined {
  const plainEnd = endOfWholePlainHost(text, at, isMail);
  return plainEnd === -1 ? readAnyHost(text, at, isMail) : plainReading(text, at, plainEnd);
}

/**
 * Where a plain host ends (`endOfPlainHost`) behind which no further label follows in any writing; -1 where it is not so.
 * Most texts hold such hosts only.
 */
export function endOfWholePlainHost(text: string, at: number, isMail: boolean): number {
  const end = endOfPlainHost(text, at);
  if (end === -1) return -1;
  const dot = dotAt(text, end, isMail);
  if (dot === undefined) return end;
  // "example.org . Next": behind a clear ending only what is surely a dot is one.
  if (dot.kind === 'plain' || dot.kind === 'bracketed') return -1;
  return plainEndings.has(text.slice(text.lastIndexOf('.', end - 1) + 1, end)) ? end : -1;
}

function plainReading(text: string, start: number, end: number): HostReading {
  const labels = text.slice(start, end).split('.');
  const ends: number[] = [];
  const dots: DotMark[] = [];
  let place = start - 1;
  for (const { length } of labels) {
    if (place >= start) dots.push({ kind: 'plain', end: place + 1 });
    place += length + 1;
    ends.push(place);
  }
  return { labels, ends, dots };
}

function readAnyHost(text: string, at: number, isMail: boolean): HostReading | undefined {
  const labels: string[] = [];
  const ends: number[] = [];
  const dots: DotMark[] = [];
  let place = at;
  while (isWordAt(text, place)) {
    const torn = isMail || /^www\d?$/i.test(labels[0] ?? '') ? tornLabelAt(text, place) : undefined;
    const { end, isCut } = torn ?? labelEnd(text, place);
    labels.push(torn?.label ?? latinEnding(joinedLetters(text.slice(place, end)), labels.at(-1)));
    ends.push(end);
    const dot = isCut || labels.length === MAX_LABELS ? undefined : dotAt(text, end, isMail);
    if (dot === undefined || !goesOn(text, { labels, dots, isMail, end }, dot)) break;
    dots.push(dot);
    place = dot.end;
    const spelled = spelledEndingAt(text, place);
    if (spelled === undefined) continue;
    labels.push(spelled.replace(/[^a-z]/gi, ''));
    ends.push(place + spelled.length);
    break;
  }
  // A dot whose label could not be read belongs to the sentence.
  return labels.length === 0 ? undefined : { labels, ends, dots: dots.slice(0, labels.length - 1) };
}

const tornLabel = /([a-z0-9][a-z0-9-]{0,30})-\r?\n([a-z][a-z0-9-]{1,30})(?=\.[a-z]{2})/y;

/** "exam-" and "ple.org" on the next line: of two words the hyphen belongs to the name, or else to whoever broke the line. */
function tornLabelAt(
  text: string,
  at: number,
): { readonly label: string; readonly end: number; readonly isCut: false } | undefined {
  tornLabel.lastIndex = at;
  const [, left, right] = tornLabel.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const joint = isPlainProseWord(left) && isPlainProseWord(right) ? '-' : '';
  return { label: left + joint + right, end: tornLabel.lastIndex, isCut: false };
}

const plainHost =
  /[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?){1,9}(?=[/:?#]|$)/iy;

/**
 * Reads a host as the address line of a browser has it: nothing in it stands for a dot, and "dot" is a label.
 *
 * @returns undefined where anything else stands in it.
 */
export function readPlainHost(text: string, at: number): HostReading | undefined {
  plainHost.lastIndex = at;
  return plainHost.test(text) ? plainReading(text, at, plainHost.lastIndex) : undefined;
}

const byLetters = /^[a-z0-9](?:-[a-z0-9]){4,30}$/i;
/** "v-i-o-l-e-t.org": no host is named so, and a reader draws the letters together. */
const joinedLetters = (label: string): string =>
  label.charAt(1) === '-' && byLetters.test(label) ? label.replaceAll('-', '') : label;

const spelledEnding = /(?:c([ ._*-])o\1m|n([ ._*-])e\2t|o([ ._*-])r\3g)(?![\p{L}\p{N}])/iuy;
/** "example.c.o.m", "example.n-e-t", "example.O R G" */
function spelledEndingAt(text: string, at: number): string | undefined {
  const behind = text[at + 1];
  if (behind === undefined || !' ._*-'.includes(behind)) return undefined;
  spelledEnding.lastIndex = at;
  return spelledEnding.exec(text)?.[0];
}
