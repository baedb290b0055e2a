// Which letters are taken for each other: those beside each other on a keyboard, since a finger slips, and those that are
// heard alike. Layouts in use (QWERTY, QWERTZ, AZERTY, ЙЦУКЕН); pairs of voiced and voiceless sounds, and near vowels.

const layouts: readonly (readonly string[])[] = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
  ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
];

const keyOf = (left: number, right: number): number => left * 0x1_00_00 + right;
const neighbours = new Set<number>();
const put = (left: string | undefined, right: string | undefined): void => {
  if (left === undefined || right === undefined) return;
  neighbours.add(keyOf(left.charCodeAt(0), right.charCodeAt(0)));
  neighbours.add(keyOf(right.charCodeAt(0), left.charCodeAt(0)));
};
for (const rows of layouts)
  rows.forEach((row, at) => {
    // A row stands half a key further right than the one above.
    Array.from(row).forEach((letter, place) => {
      put(letter, row[place + 1]);
      put(letter, rows[at + 1]?.[place]);
      put(letter, rows[at + 1]?.[place - 1]);
    });
  });

for (const [left, right] of 'dt bp gk vf vw sz ck kq iy ou ei mn бп дт вф гк зс жш ои ае еи оа ыи эе'
  .split(' ')
  .map((pair) => Array.from(pair)))
  put(left, right);

/** Whether two letters, by their code units, are neighbours on some keyboard or heard alike. */
export const areLike = (left: number, right: number): boolean => neighbours.has(keyOf(left, right));
