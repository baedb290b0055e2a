// What a backslash means outside brackets (pcre2pattern, "Backslash", "Backreferences").
import { oneCharacter, sets } from './characters';
import type { Scanner } from './scanner';
import { lacking, wrong, type PcreNode } from './tree';

const reference =
  /^(?:\\(?:([1-9]\d{0,2})|g\{?(-?\d{1,3})\}?|[gk]\{([A-Za-z_]\w{0,127})\}|k<([A-Za-z_]\w{0,127})>|k'([A-Za-z_]\w{0,127})')|\(\?P=([A-Za-z_]\w{0,127})\))/;
const places: Readonly<Record<string, string>> = {
  A: '^',
  Z: '(?=\\n?$)',
  z: '$',
  b: '\\b',
  B: '\\B',
};
const lineEnd: PcreNode = {
  kind: 'atomic',
  inner: {
    kind: 'choice',
    branches: [
      {
        kind: 'sequence',
        parts: [
          { kind: 'one', source: '\\r' },
          { kind: 'one', source: '\\n' },
        ],
      },
      { kind: 'one', source: `[${sets.v ?? ''}]` },
    ],
  },
};
const controls: Readonly<Record<string, number>> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** Reads one escape; the backslash stands here. */
export function parseEscape(scanner: Scanner): PcreNode {
  const letter = Array.from(scanner.peek(2))[1];
  if (letter === undefined) wrong('it ends with a backslash');
  const place = places[letter];
  const inside = sets[letter.toLowerCase()];
  if (place !== undefined || inside !== undefined || letter === 'N' || letter === 'R') scanner.at += 2;
  if (place !== undefined) return { kind: 'place', source: place };
  if (inside !== undefined)
    return { kind: 'one', source: `[${letter === letter.toLowerCase() ? '' : '^'}${inside}]` };
  if (letter === 'N') {
    if (/^\{(?!\d+(,\d*)?\})/.test(scanner.peek(40)))
      wrong('\\N{ begins the name of a character, which PCRE has not');
    return { kind: 'one', source: '[^\\n]' };
  }
  if (letter === 'R') return lineEnd;
  const property = parseProperty(scanner);
  if (property !== undefined) return { kind: 'one', source: property };
  return (
    parseReference(scanner) ?? {
      kind: 'one',
      source: oneCharacter(characterOf(scanner), scanner.options.isCaseless),
    }
  );
}

/** `\1`, `\g{-1}`, `\k<name>`, `(?P=name)`: the text that a group has captured. */
export function parseReference(scanner: Scanner): PcreNode | undefined {
  const found = scanner.takeMatch(reference, 140);
  if (found === undefined) return undefined;
  const [, plain, braced, ...names]: readonly (string | undefined)[] = found;
  const name = names.find((one) => one !== undefined);
  const counted = Number(plain ?? braced);
  const number =
    name === undefined ? (counted < 0 ? scanner.groups + 1 + counted : counted) : scanner.names.get(name);
  if (plain !== undefined && plain.length > 1 && counted > scanner.groups)
    lacking(`\\${plain}, an octal number or a group that comes later`);
  if (number === undefined || number < 1 || number > scanner.groups)
    lacking('a reference to a group that comes later or does not exist');
  if (scanner.options.isCaseless) lacking('a reference to a group in a part where case does not matter');
  return { kind: 'reference', number };
}

/** `\p{Lu}`, `\pL`, `\P{^L}`: general categories, which mean the same in JavaScript. */
export function parseProperty(scanner: Scanner): string | undefined {
  const found = scanner.takeMatch(/^\\([pP])(?:\{(\^?)([A-Za-z_& ]{1,40})\}|([A-Z]))/);
  if (found === undefined) return undefined;
  const [, letter, caret, long, short] = found;
  const name = long ?? short ?? '';
  const isCase = /^(Lu|Ll|Lt)$/.test(name);
  if (!/^([CLMNPSZ]|C[cfnos]|L[lmotu]|M[cen]|N[dlo]|P[cdefios]|S[ckmo]|Z[lps])$/.test(name))
    lacking(`the property \\p{${name}}; it has the general categories, such as \\p{Lu}`);
  if (isCase && scanner.options.isCaseless) lacking(`\\p{${name}} in a part where case does not matter`);
  return `\\${(letter === 'P') === (caret === '^') ? 'p' : 'P'}{${name}}`;
}

/** The character that an escape stands for, in or out of brackets. */
export function characterOf(scanner: Scanner): number {
  const hex = scanner.takeMatch(/^\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{0,2}))/);
  if (hex !== undefined) return within(Number.parseInt(hex[1] ?? (hex[2] || '0'), 16));
  const octal = scanner.takeMatch(/^\\(?:o\{([0-7]{1,7})\}|(0[0-7]{0,2}))/);
  if (octal !== undefined) return within(Number.parseInt(octal[1] ?? octal[2] ?? '0', 8));
  const control = scanner.takeMatch(/^\\c([ -~])/);
  if (control !== undefined) return (control[1] ?? '').toUpperCase().charCodeAt(0) ^ 64;
  const [, letter = ''] = Array.from(scanner.peek(2));
  const known = controls[letter];
  if (known === undefined && /^[A-Za-z0-9]?$/.test(letter)) lacking(`\\${letter}`);
  scanner.at += 2;
  return known ?? letter.codePointAt(0) ?? 0;
}

function within(code: number): number {
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) wrong('it names a character beyond Unicode');
  return code;
}
