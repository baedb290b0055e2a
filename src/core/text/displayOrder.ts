// Text that is stored in another order than it is shown in. Between a right-to-left override (U+202E) and its end,
// "gro.elpmaxe" is shown as "example.org"; every other directional mark leaves Latin letters and digits in their order.
import { LayerBuilder, type Layer } from './segments';

const OVERRIDE = '\u202e';
const opens = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/;
const closes = /[\u202c\u2069]/;
const lineEnd = /[\n\r\u0085\u2028\u2029]/;
/** One character with the marks on it, which stay after their letter. */
const cluster = /\P{M}\p{M}{0,16}|\p{M}{1,16}/gsu;
const mirrored = new Map(
  ['()', ')(', '[]', '][', '{}', '}{', '<>', '><'].map(([one = '', other = '']) => [one, other]),
);

/**
 * The text in the order in which it is shown.
 *
 * @returns undefined without an override. An override ends where its mark says so or with the line, as UAX #9 has it;
 *   marks of direction within it change nothing more. Linear.
 */
export function inDisplayOrder(text: string): Layer | undefined {
  let start = text.indexOf(OVERRIDE);
  if (start < 0) return undefined;
  const builder = new LayerBuilder(text, true);
  let keptFrom = 0;
  while (start >= 0) {
    builder.keep(keptFrom, start);
    const end = endOfOverride(text, start + 1);
    const clusters = [...text.slice(start + 1, end).matchAll(cluster)].reverse();
    for (const { 0: written, index } of clusters) {
      if (opens.test(written) || closes.test(written)) continue;
      const from = start + 1 + index;
      const mirror = mirrored.get(written);
      if (mirror === undefined) builder.keep(from, from + written.length);
      else builder.put(from, from + written.length, mirror);
    }
    keptFrom = end;
    start = text.indexOf(OVERRIDE, end);
  }
  builder.keep(keptFrom, text.length);
  return builder.build();
}

function endOfOverride(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (lineEnd.test(unit)) return at;
    if (opens.test(unit)) depth += 1;
    else if (closes.test(unit)) depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
