// What is hidden in a text, in words.
import type { Span } from '../../core/brand';
import type { Disguise, DisguiseKind } from '../../core/text/disguises';

const names: Readonly<Record<string, string>> = {
  '\u00ad': 'soft hyphen',
  '\u034f': 'grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u115f': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero-width space',
  '\u200c': 'zero-width non-joiner',
  '\u200d': 'zero-width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202a': 'left-to-right embedding',
  '\u202b': 'right-to-left embedding',
  '\u202c': 'end of embedding',
  '\u202d': 'left-to-right override',
  '\u202e': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'end of isolate',
  '\u3164': 'Hangul filler',
  '\ufeff': 'zero-width no-break space',
  '\uffa0': 'Hangul filler',
};

/** Name of a character that nobody sees; the code point where it has no common one. */
export function nameOfSign(sign: string): string {
  if (Object.hasOwn(names, sign)) return names[sign] ?? '';
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What one run is: `zero-width space`, `Cyrillic о, read as o`. */
export function describeDisguise({ kind, readAs, script, ...span }: Disguise, text: string): string {
  const written = text.slice(span.start, span.end);
  if (kind === 'invisible' || kind === 'direction') return signNames(written).join(', ');
  const source = script ?? 'another dress';
  return `${kind === 'styled' ? 'written in another dress' : source}, read as ${readAs.slice(0, 40)}`;
}

const MAX_NAMES = 4;
const order: readonly DisguiseKind[] = ['look-alike', 'invisible', 'direction', 'digit', 'styled'];

/** A statement about hidden characters, and how many it counts. */
export interface HiddenFact {
  readonly kind: DisguiseKind;
  readonly characters: number;
  readonly sentence: string;
  /** Where the first of them stands. */
  readonly first: Span;
}

/** One sentence a kind and script: "3 characters look Latin and are Cyrillic." */
export function hiddenFacts(disguises: readonly Disguise[], text: string): readonly HiddenFact[] {
  const groups = new Map<string, Disguise[]>();
  for (const disguise of disguises) {
    const key = `${disguise.kind} ${disguise.script ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [disguise]);
    else group.push(disguise);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const characters = group.reduce((sum, { characters: count }) => sum + count, 0);
      return [{ kind: first.kind, characters, sentence: sentenceOf(first, characters, group, text), first }];
    })
    .sort((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
}

function sentenceOf(
  { kind, script = 'another script' }: Disguise,
  count: number,
  group: readonly Disguise[],
  text: string,
): string {
  const [are, look, turn] = count === 1 ? ['is', 'looks', 'turns'] : ['are', 'look', 'turn'];
  const subject = `${count.toLocaleString('en')} ${count === 1 ? 'character' : 'characters'}`;
  const named = (): string => namesIn(group, text).join(', ');
  switch (kind) {
    case 'look-alike':
      return `${subject} ${look} Latin and ${are} ${script}.`;
    case 'invisible':
      return `${subject} ${are} invisible: ${named()}.`;
    case 'direction':
      return `${subject} ${turn} the direction of reading: ${named()}.`;
    case 'digit':
      return `${subject} ${are} digits of ${script === 'another script' ? script : `${script} script`}.`;
    case 'styled':
      return `${subject} ${are} in another dress (full-width, mathematical, circled or the like).`;
  }
}

function namesIn(group: readonly Disguise[], text: string): readonly string[] {
  const found = new Set<string>();
  for (const { start, end } of group) for (const name of signNames(text.slice(start, end))) found.add(name);
  const all = [...found];
  return all.length <= MAX_NAMES ? all : [...all.slice(0, MAX_NAMES), `${all.length - MAX_NAMES} more kinds`];
}

function signNames(written: string): readonly string[] {
  const signs = new Set(Array.from(written.slice(0, 200)).filter((sign) => !/^[ -~]$/.test(sign)));
  return [...signs].map(nameOfSign);
}

/** Disguises that lie in a span, at least in part. */
export function disguisesWithin(disguises: readonly Disguise[], span: Span): readonly Disguise[] {
  return disguises.filter(({ start, end }) => start < span.end && end > span.start);
}
