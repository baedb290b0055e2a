// Signs that a name stands behind, with the label in any disguise before them ("in sta:", "!n$ta: @", "V❤:"), and the
// emoji that people write for a platform.
import type { TokenTable } from '../text/tokens';
import { unitAt } from '../text/unitAt';
import { disguisedBefore, isSplitLabel } from './usernameDisguised';
import { isJoiningUnit } from './usernameHanging';
import { emoji, type Label } from './usernameLabelTable';
import type { Platform } from './platforms/platforms';
import { isDigitUnit } from './web/characters';
import { AT, LEADING, OTHER, PICTURE, type Joints } from './web/joints';

const SPACE = 0x20;
const LINE = 0x0a;
const OPENING_PARENTHESIS = 0x28;
const HYPHEN = 0x2d;

const none: readonly Label[] = [];
const noPlaces: readonly number[] = [];
const LED = LEADING | AT | PICTURE;

/** What stands between the words of a text for a name or a platform. */
export interface SignsFound {
  /** Places of signs that a name may stand behind, and a disguised label before. */
  readonly leading: readonly number[];
  /** Emoji that people write for a platform. */
  readonly emoji: readonly Label[];
}
export const noSigns: SignsFound = { leading: noPlaces, emoji: none };

/** By code unit, as bits: it leads from a label to a name, or may, with what is beside it; an emoji may begin with it. */
const LEADS = 1;
const MAY_LEAD = 2;
const PICTURES = 4;
const roles = new Uint8Array(0x1_00_00);
const note = (sign: string, role: number): void => {
  roles[sign.charCodeAt(0)] = (roles[sign.charCodeAt(0)] ?? 0) | role;
};
for (const sign of ':=@→➡⇒') note(sign, LEADS);
for (const sign of ['-', '👉']) note(sign, MAY_LEAD);
for (const { sign } of emoji) note(sign, PICTURES);

/** The signs of a text, in order of place: all of them stand between its words. */
export function signsIn(text: string, table: TokenTable, { places, kinds }: Joints): SignsFound {
  const { starts, ends } = table;
  let leading: number[] | undefined;
  let pictures: Label[] | undefined;
  for (let joint = 0; joint < places.length; joint += 1) {
    const kind = kinds[joint] ?? 0;
    if ((kind & (LED | OTHER)) === 0) continue;
    const place = places[joint] ?? 0;
    const from = place < 0 ? 0 : (ends[place] ?? 0);
    if ((kind & LED) === 0 && !isHyphenApart(text, from)) continue;
    const to = starts[place + 1] ?? text.length;
    let isDisguised: boolean | undefined = place < 0 ? false : undefined;
    for (let at = from; at < to; at += 1) {
      const role = roles[unitAt(text, at)] ?? 0;
      if (role === 0) continue;
      const platform = (role & PICTURES) === 0 ? undefined : platformOfEmoji.get(text.codePointAt(at) ?? 0);
      if (platform !== undefined) (pictures ??= []).push(emojiLabel(text, at, platform));
      if (isDisguised === false || ((role & LEADS) === 0 && !isLeadingAt(text, at))) continue;
      isDisguised ??= mayBeDisguised(text, table, place);
      if (isDisguised) (leading ??= []).push(at);
    }
  }
  if (leading === undefined && pictures === undefined) return noSigns;
  return { leading: leading ?? noPlaces, emoji: pictures ?? none };
}

/** "->", " - ", or a hand that points. */
const isLeadingAt = (text: string, at: number): boolean =>
  unitAt(text, at) === HYPHEN
    ? text[at + 1] === '>' || (text[at + 1] === ' ' && text[at - 1] === ' ')
    : text.codePointAt(at) === HAND;
const HAND = 0x1_f4_49;

/** "$nap - jane" */
const isHyphenApart = (text: string, at: number): boolean =>
  unitAt(text, at + 1) === HYPHEN && unitAt(text, at) === SPACE && text[at + 2] === ' ';

const platformOfEmoji: ReadonlyMap<number, Platform> = new Map(
  emoji.map(({ sign, platform }) => [sign.codePointAt(0) ?? 0, platform]),
);

const emojiLabel = (text: string, start: number, platform: Platform): Label => {
  const end = start + ((text.codePointAt(start) ?? 0) > 0xff_ff ? 2 : 1);
  return { platform, kind: 'emoji', isShort: false, start, end };
};

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
  return before === SPACE && place > 0 && isSplitLabel(words[place - 1] ?? '', words[place] ?? '');
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
