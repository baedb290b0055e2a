// Names of signs within a run of letters and digits: "roseATexample", "gmaildotcom", "roseatgmail", "rosearrobaexample".
import { capitalAts, capitalDots, type AddressSign } from './signTable';

/** Names of signs in capitals among small letters: "roseATexampleDOTorg", "roseARROBAexamplePUNTOorg". */
const capitals = new RegExp(`(?<=[a-z0-9])(?:${[...capitalAts, ...capitalDots].join('|')})(?=[a-z0-9])`, 'g');
const ending = '(?:com|net|org|info|co|de|fr|es|it|at|ch|uk|ru|pl|ro|nl|be|eu|us|br|mx|pt|me)';
const gluedDot = new RegExp(
  `^(.{2,40}?)(dot|d0t|punkt|punto|ponto|point|kropka|tochka)(${ending}(?:(?:dot|d0t|punkt|punto|ponto)${ending})?)$`,
  'i',
);
const gluedAt =
  /^(.{2,40})(at)((?:gmail|googlemail|hotmail|outlook|yahoo|icloud|proton|protonmail|gmx|webde|aol|yandex|live)(?:dot|d0t|punkt|punto|com|\d)?.{0,16})$/i;
/** Words that are the sign and nothing else. */
const gluedName = new RegExp(
  `^(.{0,40}?)(arroba|arobase|arrobase|chiocciola|malpa|sobaka|klammeraffe|apenstaartje)(?=.{2,40}(?:dot|d0t|punkt|punto|ponto|point|kropka|tochka|punt)${ending}$)`,
  'i',
);

/** What such a run holds; spares most words the rest. */
export const mayBeGlued = /d[o0]t|punkt|punto|ponto|point|punt|kropka|tochka|[a-z0-9][A-Z]{2}|at[aghilopwy]/;

/** Where the name of a sign stands within a run: "roseATexample", "gmaildotcom", "roseatgmail". */
export function cutOf(written: string): readonly [number, number, AddressSign] | undefined {
  capitals.lastIndex = 0;
  const shouted = capitals.exec(written);
  if (shouted !== null)
    return [shouted.index, shouted.index + shouted[0].length, capitalAts.includes(shouted[0]) ? '@' : '.'];
  const at = gluedAt.exec(written);
  if (at !== null) {
    const from = (at[1] ?? '').length;
    return [from, from + 2, '@'];
  }
  const named = gluedName.exec(written);
  if (named !== null && named[1] !== '') {
    const from = (named[1] ?? '').length;
    return [from, from + (named[2] ?? '').length, '@'];
  }
  const dot = gluedDot.exec(written);
  if (dot === null) return undefined;
  const from = (dot[1] ?? '').length;
  return [from, from + (dot[2] ?? '').length, '.'];
}
