// The label that tokens which hang together are: "t-g", "k.i.k", "1nsta", "t!kt0k", "i g".
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import type { Cluster } from './usernameClusters';
import { starredPlatform } from './usernameDisguised';
import { isGluedBefore } from './usernameGlue';
import { hangingAt, letterOf, PARTING_SIGNS } from './usernameHanging';
import { byLetters, disguisedOf, isShoutedLabel, type Entry, type Label } from './usernameLabelTable';

/** The label in a disguise that a cluster is, if any; it may take the word before or behind with it. */
export function hiddenLabel(text: string, table: TokenTable, cluster: Cluster): Label | undefined {
  const { first, last, kind } = cluster;
  const { starts, ends, words } = table;
  const start = starts[first] ?? 0;
  const end = ends[last] ?? 0;
  if (end - start < 2 || isGluedBefore(text, table, first)) return undefined;
  const letters = lettersOf(text, start, end);
  const known =
    byLetters.get(letters) ??
    (letters.includes('i') ? byLetters.get(letters.replaceAll('i', 'l')) : undefined);
  const entry = isShoutedLabel(letters) && !disguisedOf.test(text.slice(start, end)) ? undefined : known;
  if (entry !== undefined && isDisguise(text, start, end, entry))
    return { platform: entry.platform, kind, isShort: entry.isShort, start, end };
  const starred = kind === 'hidden' ? starredPlatform(text.slice(start, end).toLowerCase()) : undefined;
  if (starred !== undefined) return { platform: starred, kind, isShort: false, start, end };
  // "0nly fans", "t1k t0k"
  if (starts[last + 1] === end + 1 && unitAt(text, end) === SPACE) {
    const to = clusterEnd(text, table, last + 1);
    const joined = byLetters.get(letters + lettersOf(text, end + 1, to));
    if (joined !== undefined)
      return { platform: joined.platform, kind, isShort: joined.isShort, start, end: to };
  }
  // "tik t0k"
  if (first === 0 || start - (ends[first - 1] ?? 0) !== 1) return undefined;
  const whole = byLetters.get((words[first - 1] ?? '') + letters);
  if (whole === undefined) return undefined;
  return { platform: whole.platform, kind, isShort: whole.isShort, start: starts[first - 1] ?? 0, end };
}
const SPACE = 0x20;

/** End of the tokens that hang together from one on; a few, as labels have. */
function clusterEnd(text: string, table: TokenTable, first: number): number {
  let last = first;
  while (last - first < 6 && hangingAt(text, table, last) === 'hidden') last += 1;
  return table.ends[last] ?? 0;
}

/** The label itself, written as it is, is no disguise; nor is an ordinary word with a hyphen in it. */
function isDisguise(text: string, start: number, end: number, { kind, words }: Entry): boolean {
  const written = text.slice(start, end).toLowerCase();
  if (kind === 'word' && !isShoutedLabel(words[0] ?? '') && /^[^\d]*[-.][^\d]*$/.test(written)) return false;
  return written !== words.join('');
}

function lettersOf(text: string, start: number, end: number): string {
  let letters = '';
  for (let at = start; at < end; at += 1) {
    const sign = text[at] ?? '';
    if (sign === ' ' || PARTING_SIGNS.includes(sign)) continue;
    letters += letterOf.get(sign) ?? sign.toLowerCase();
  }
  return letters;
}
