// What is undone before any contact of the sixth exam is read back: escapes, fonts, marks, digits of other scripts, signs
// nobody sees.

/** Zeros of rows of ten digits that are no compatible forms of ASCII. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50] as const;
const blackCircles = '⓿❶❷❸❹❺❻❼❽❾';

const entities: readonly (readonly [RegExp, string])[] = [
  [/&commat;|&#64;|&#x40;|%40/g, '@'],
  [/&period;|&#46;|&#x2e;/g, '.'],
];

/** In characters of a keyboard, lower case, without marks above and below. */
export function plainText(written: string): string {
  const text = entities.reduce((said, [pattern, plain]) => said.replace(pattern, plain), written);
  return Array.from(text, plainCharacter)
    .join('')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/。/g, '.');
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find((row) => code >= row && code < row + 10);
  if (zero !== undefined) return String(code - zero);
  const circle = blackCircles.indexOf(character);
  return circle >= 0 ? String(circle) : character;
}

const twins: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', і: 'i' };

/** Undoes Cyrillic letters that look like Latin ones. */
export const withoutTwins = (text: string): string =>
  Array.from(text, (sign) => twins[sign] ?? sign).join('');

/** Slips of a finger between two words: a sign too many, too few, another, or two swapped. */
export function slipsBetween(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row += 1) {
    const above = rows[row - 1] ?? [];
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwap ? (rows[row - 2]?.[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    rows.push(current);
  }
  return rows[left.length]?.[right.length] ?? 0;
}
