// Mistakes that people and machines make when they write a value down: the kinds of the FEBRL generator (Christen 2005).
import type { Random } from '../../../src/world/random';

/** Neighbours on an English keyboard. */
const keyNeighbours: ReadonlyMap<string, string> = new Map(
  'q:wa w:qes e:wrd r:etf t:ryg y:tuh u:yij i:uok o:ipl p:o a:qsz s:awdx d:sefc f:drgv g:fthb h:gyjn j:hukm k:jil l:ko z:ax x:zsc c:xdv v:cfb b:vgn n:bhm m:nj 1:2 2:13 3:24 4:35 5:46 6:57 7:68 8:79 9:80 0:9'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)] as const),
);
const readWrong =
  'rn:m m:rn l:1 1:l o:0 0:o cl:d d:cl s:5 5:s b:8 8:b g:9 9:g u:v v:u e:c c:e h:b ii:n nn:m'.split(' ');
const heardWrong =
  'ph:f f:ph c:k k:c ck:k s:z z:s ee:ea ie:y y:i i:y th:t t:th mm:m m:mm nn:n n:nn ll:l l:ll rr:r r:rr ei:ie ou:u v:f d:dh w:wh er:or a:ah'.split(
    ' ',
  );
const letters = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';

/** One mistake in a value of two characters or more; a value may by chance come out unchanged. */
export function withSlip(value: string, random: Random): string {
  if (value.length < 2) return value;
  const draw = random.next01();
  if (draw < 0.5) return mistyped(value, random);
  if (draw < 0.65) return replaced(value, readWrong, random);
  if (draw < 0.9) return replaced(value, heardWrong, random);
  const at = random.integer(1, value.length - 1);
  return value.includes(' ') ? value.replace(' ', '') : `${value.slice(0, at)} ${value.slice(at)}`;
}

function mistyped(value: string, random: Random): string {
  const at = random.integer(0, value.length - 1);
  const [before, letter, behind] = [value.slice(0, at), value.charAt(at), value.slice(at + 1)];
  const alphabet = /\d/.test(letter) ? digits : letters;
  switch (random.integer(0, 3)) {
    case 0:
      return before + behind;
    case 1:
      return before + letter + random.pick(alphabet.split('')) + behind;
    case 2:
      return before + random.pick((keyNeighbours.get(letter) ?? alphabet).split('')) + behind;
    default:
      return before + behind.charAt(0) + letter + behind.slice(1);
  }
}

/** The first rule from a random one on that fits, at its first place. */
function replaced(value: string, pairs: readonly string[], random: Random): string {
  const from = random.integer(0, pairs.length - 1);
  for (let step = 0; step < pairs.length; step += 1) {
    const [written = '', wrong = ''] = (pairs[(from + step) % pairs.length] ?? '').split(':');
    if (value.includes(written)) return value.replace(written, wrong);
  }
  return mistyped(value, random);
}
