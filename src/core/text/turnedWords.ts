// Words that are written upside down, from the last letter to the first: "ƃɹo˙ǝldɯɐxǝ" is "example.org".
import { surelyTurned, turnedLetters } from './lookAlikes';
import { LayerBuilder, type Layer } from './segments';

const word = /\S{4,64}/g; // longer than any address that somebody would turn by hand
const MIN_SURELY_TURNED = 2;

/**
 * Turns words whose every letter can be turned, and two of which cannot be anything else.
 *
 * @returns undefined where there is none. Linear.
 */
export function turnWords(text: string): Layer | undefined {
  const builder = new LayerBuilder(text, true);
  let keptFrom = 0;
  for (const { 0: written, index } of text.matchAll(word)) {
    const letters = Array.from(written);
    if (letters.filter((one) => surelyTurned.has(one)).length < MIN_SURELY_TURNED) continue;
    if (!letters.every((one) => turnedLetters.has(one))) continue;
    builder.keep(keptFrom, index);
    let to = index + written.length;
    keptFrom = to;
    for (const one of letters.reverse()) {
      builder.put(to - one.length, to, turnedLetters.get(one) ?? one);
      to -= one.length;
    }
  }
  if (builder.isEmpty()) return undefined;
  builder.keep(keptFrom, text.length);
  return builder.build();
}
