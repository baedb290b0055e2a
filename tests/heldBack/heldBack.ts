// Held-back texts: contacts hidden in ways that no extractor was developed on. Nobody who works on an extractor reads
// these files or their output; they see shares of recall per style only (docs/extraction-accuracy.md).
//
// Written from published work on how contacts are hidden (Chambers et al., W-NUT 2019; the telephone vectors of DIG
// and etk; Symantec on masked numbers, 2011; address munging) and from how people type, before any tuning.
import { createRandom, type Random } from '../../src/world/random';
import { emailStyles } from './email';
import { trapText, traps, type TrapText } from './negatives';
import type { DrawnNumber } from './numbers';
import { glyphPhoneStyles } from './phone/glyphs';
import { phrasePhoneStyles } from './phone/phrases';
import type { PhoneStyle } from './phone/phoneStyle';
import { plainPhoneStyles } from './phone/plain';
import { separatorPhoneStyles } from './phone/separators';
import { wordPhoneStyles } from './phone/words';
import { sentences, type Carriers } from './sentences';
import { siteStyles } from './site';
import type { ContactStyle, HeldBackIdentifier, WrittenContact } from './style';
import { usernameStyles } from './username';

export interface HeldBackText {
  readonly text: string;
  readonly country?: string;
  /** Of the sentences around the contact. */
  readonly language: string;
  readonly expected: readonly HeldBackIdentifier[];
  /** Readings that are neither asked for nor wrong. */
  readonly allowed: readonly HeldBackIdentifier[];
  readonly style: string;
  readonly kind: ContactStyle['kind'];
  readonly family: ContactStyle['family'];
}

export const heldBackPhoneStyles: readonly PhoneStyle[] = [
  ...plainPhoneStyles,
  ...glyphPhoneStyles,
  ...separatorPhoneStyles,
  ...wordPhoneStyles,
  ...phrasePhoneStyles,
];

/** Every style of every kind. */
export const heldBackStyles: readonly ContactStyle[] = [
  ...heldBackPhoneStyles,
  ...emailStyles,
  ...usernameStyles,
  ...siteStyles,
];

interface Draw {
  /** Any text; equal seeds give equal texts, and a style's texts do not depend on other styles. */
  readonly seed: string;
  /** Texts of each style. */
  readonly perStyle: number;
  /** Sentences around the contacts; those of this generator where absent. */
  readonly carriers?: Carriers;
}

/** Texts with one contact each, beside what must not be read as one. */
export function heldBackTexts(draw: Draw): readonly HeldBackText[] {
  return textsOfStyles(heldBackStyles, draw);
}

/** As `heldBackTexts`, of other styles: the same sentences around another way of writing. */
export function textsOfStyles(
  styles: readonly ContactStyle[],
  { carriers = sentences, ...draw }: Draw,
): readonly HeldBackText[] {
  return drawTexts(styles, { ...draw, carriers });
}

/** As `textsOfStyles`, in the languages of an exam of one's own. */
export function drawTexts<Tongue extends string>(
  styles: readonly ContactStyle<Tongue>[],
  { seed, perStyle, carriers }: Omit<Draw, 'carriers'> & { readonly carriers: Carriers<Tongue> },
): readonly HeldBackText[] {
  return styles.flatMap((style) =>
    Array.from({ length: perStyle }, (_, index) => {
      const random = createRandom(`${seed}/${style.id}/${String(index)}`);
      const language = random.pick(style.languages);
      return textOf(style, style.write(random, language), { random, language, carriers });
    }),
  );
}

/** A text with a number that is given; undefined where the style cannot write it. */
export function heldBackPhoneText({
  style,
  number,
  seed,
}: {
  readonly style: PhoneStyle;
  readonly number: DrawnNumber;
  readonly seed: string;
}): HeldBackText | undefined {
  const random = createRandom(`${seed}/${style.id}/${number.value}`);
  const language = random.pick(style.languages);
  const contact = style.writeNumber(number, random, language);
  return contact && textOf(style, contact, { random, language, carriers: sentences });
}

/** Texts without any contact, a few of each trap. */
export function heldBackTraps({
  seed,
  perTrap,
}: {
  readonly seed: string;
  readonly perTrap: number;
}): readonly TrapText[] {
  return Object.keys(traps).flatMap((trap) =>
    Array.from({ length: perTrap }, (_, index) => {
      const id = `${trap}/${String(index)}`;
      const random = createRandom(`${seed}/${id}`);
      const text = trapText(random, trap);
      return {
        id,
        trap,
        text,
        ...random.pick([{ country: 'US' }, { country: 'GB' }, { country: 'DE' }, {}]),
      };
    }),
  );
}

interface Around<Tongue extends string> {
  readonly random: Random;
  readonly language: Tongue;
  readonly carriers: Carriers<Tongue>;
}

function textOf<Tongue extends string>(
  style: ContactStyle<Tongue>,
  contact: WrittenContact,
  around: Around<Tongue>,
): HeldBackText {
  return {
    text: aroundIn(around, style, contact),
    ...(contact.country !== undefined && { country: contact.country }),
    language: around.language,
    expected: contact.expected,
    allowed: contact.allowed ?? [],
    style: style.id,
    kind: style.kind,
    family: style.family,
  };
}

/** The contact in a sentence, with others before and after it, each ended so that no reader runs them together. */
function aroundIn<Tongue extends string>(
  { random, language, carriers }: Around<Tongue>,
  style: ContactStyle<Tongue>,
  contact: WrittenContact,
): string {
  const { openers, distractors, closers, leads } = carriers[language];
  const lead = contact.isWhole === true ? '{}' : random.pick(leads[style.kind]);
  const said = lead.replace('{}', () => contact.written);
  const filler = (): string =>
    random
      .pick(distractors)
      .replace(/#/g, () => String(random.integer(0, 9)))
      .replace(/\^/g, () => String(random.integer(1, 9)));
  const opener = random.pick(openers);
  const [first, second] = [random.chance(0.6) ? [filler()] : [], random.chance(0.6) ? [filler()] : []];
  // A contact that nothing leads in to follows words, never the digits of a price.
  const before = said === contact.written ? [opener] : [opener, ...first];
  const after = [...second, random.pick(closers)];
  return [...before, said, ...after]
    .filter((sentence) => sentence !== '')
    .join(endOfSentences(language, contact.written, random));
}

/** What stands between sentences: nothing that also stands inside the contact, or no reader could tell where it ends. */
function endOfSentences(language: string, written: string, random: Random): string {
  const ends = language === 'zh' ? ['。', '\n', '！', ' ✨ '] : ['. ', '\n', '! ', ' | ', ' ✨ ', '.\n'];
  const signs = (end: string): string => end.replace(/ /g, '');
  return random.pick(ends.filter((end) => !Array.from(signs(end)).some((sign) => written.includes(sign))));
}
