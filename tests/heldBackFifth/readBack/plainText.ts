// What is undone before any contact of the fifth exam is read back: markup, escapes, fonts, marks, digits of other scripts.

const tags = /<!--.*?-->|<\/?(?:b|i|em|strong|wbr|span)(?: [^>]*)?>/g;
const undone: readonly (readonly [RegExp, string])[] = [
  [/<span style="display:none">null<\/span>/g, ''],
  [tags, ''],
  [/&shy;|&#8203;/g, ''],
  [/\\u0040|\\x40|=40/g, '@'],
  [/\\u002e|\\x2e|=2E/g, '.'],
];

/** Zeros of the rows of ten digits that are no compatible forms of ASCII. */
const zeros = [0x660, 0x6f0, 0x966, 0xae6, 0xa66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xb66, 0x1040] as const;

/** Letters that look like Latin ones in links of accounts. */
const twins: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', к: 'k' };

/** Without markup, in characters of a keyboard, lower case, without marks above and below. */
export function plainText(written: string): string {
  const text = undone.reduce((said, [pattern, plain]) => said.replace(pattern, plain), written);
  return Array.from(
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    plainCharacter,
  )
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\uFE0F]/gu, '')
    .toLowerCase();
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((row) => code >= row && code < row + 10);
  if (zero !== undefined) return String(code - zero);
  // White letters on black squares.
  return code >= 0x1f170 && code <= 0x1f189 ? String.fromCodePoint(97 + code - 0x1f170) : character;
}

/** Undoes letters that look like Latin ones. */
export const withoutTwins = (text: string): string =>
  Array.from(text, (sign) => twins[sign] ?? sign).join('');
