// Signs that a name stands behind, with the label in any disguise before them ("in sta:", "!n$ta: @", "V❤:"), and the
// emoji that people write for a platform.
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { disguisedBefore, isSplitLabel } from './usernameDisguised';
import { isJoiningUnit } from './usernameHanging';
import { emoji, type Label } from './usernameLabelTable';
import { isDigitUnit } from './web/characters';
import { AT, LEADING, OTHER, PICTURE, type Joints } from './web/joints';

const SPACE = 0x20;
const LINE = 0x0a;
const OPENING_PARENTHESIS = 0x28;
const HYPHEN = 0x2d;
const FIRST_SURROGATE = 0xd8_00;

const none: readonly Label[] = [];
const noPlaces: readonly number[] = [];
const LED = LEADING | AT | PICTURE;

/** Places of signs that a name may stand behind, and a disguised label before. */
export function signsOf(text: string, table: TokenTable, { places, kinds }: Joints): readonly number[] {
  const { starts, ends } = table;
  let found: number[] | undefined;
  for (let joint = 0; joint < places.length; joint += 1) {
    const kind = kinds[joint] ?? 0;
    const place = places[joint] ?? 0;
    if ((kind & (LED | OTHER)) === 0 || place < 0) continue;
    const from = ends[place] ?? 0;
    if ((kind & LED) === 0 && !isHyphenApart(text, from)) continue;
    const to = starts[place + 1] ?? text.length;
    let isAsked = false;
    for (let at = from; at < to; at += 1) {
      if (!isLabelSignAt(text, at)) continue;
      if (!isAsked && !mayBeDisguised(text, table, place)) break;
      isAsked = true;
      (found ??= []).push(at);
    }
  }
  return found ?? noPlaces;
}

/** By code unit: 1 where it leads from a label to a name. */
const labelSigns = new Uint8Array(0x1_00_00);
for (const sign of ':=@→➡⇒') labelSigns[sign.charCodeAt(0)] = 1;

const isLabelSignAt = (text: string, at: number): boolean => {
  const unit = unitAt(text, at);
  return (
    labelSigns[unit] === 1 ||
    (unit === HYPHEN && (text[at + 1] === '>' || (text[at + 1] === ' ' && text[at - 1] === ' '))) ||
    (unit >= FIRST_SURROGATE && text.startsWith('👉', at))
  );
};

/** "$nap - jane" */
const isHyphenApart = (text: string, at: number): boolean =>
  unitAt(text, at + 1) === HYPHEN && unitAt(text, at) === SPACE && text[at + 2] === ' ';

/** What a plain word before a sign must be the end of, or it is no disguise: misspelt words are found as such. */
function mayBeDisguised(text: string, { starts, ends, words }: TokenTable, place: number): boolean {
  const start = starts[place] ?? 0;
  const end = ends[place] ?? 0;
  const unit = unitAt(text, start);
  if (end - start < 2 || unit >= 128 || isDigitUnit(unit)) return true;
  const before = start === 0 ? LINE : unitAt(text, start - 1);
  if (before !== SPACE && before !== LINE && before !== OPENING_PARENTHESIS) return true;
  const behind = end < text.length ? unitAt(text, end) : SPACE;
  if (behind >= 128 || isJoiningUnit(behind)) return true;
  return before === SPACE && place > 0 && isSplitLabel((words[place - 1] ?? '') + (words[place] ?? ''));
}

const noEnds: ReadonlySet<number> = new Set();

/**
 * Labels in any disguise right before a sign that a name follows.
 *
 * @param plain - labels that are read already.
 */
export function signedLabels(
  text: string,
  signs: readonly number[],
  plain: readonly Label[],
): readonly Label[] {
  if (signs.length === 0) return none;
  const known = plain.length === 0 ? noEnds : new Set(plain.map(({ end }) => end));
  let found: Map<number, Label> | undefined;
  for (const at of signs) {
    const read = disguisedBefore(text, at, known);
    if (read === undefined) continue;
    const { platform, start, end, isShort } = read;
    (found ??= new Map<number, Label>()).set(start, { platform, kind: 'hidden', isShort, start, end });
  }
  return found === undefined ? none : [...found.values()];
}

/** By code unit: 1 where an emoji of a platform may begin. */
const emojiBegin = new Uint8Array(0x1_00_00);
for (const { sign } of emoji) emojiBegin[sign.charCodeAt(0)] = 1;

/** Emoji that people write for a platform, in order of place; all stand between words. */
export function emojiLabels(
  text: string,
  { starts, ends }: TokenTable,
  { places, kinds }: Joints,
): readonly Label[] {
  let found: Label[] | undefined;
  for (let joint = 0; joint < places.length; joint += 1) {
    if (((kinds[joint] ?? 0) & PICTURE) === 0) continue;
    const place = places[joint] ?? 0;
    const to = starts[place + 1] ?? text.length;
    for (let start = place < 0 ? 0 : (ends[place] ?? 0); start < to; start += 1) {
      if (emojiBegin[unitAt(text, start)] !== 1) continue;
      for (const { sign, platform } of emoji)
        if (text.startsWith(sign, start))
          (found ??= []).push({ platform, kind: 'emoji', isShort: false, start, end: start + sign.length });
    }
  }
  return found ?? none;
}
