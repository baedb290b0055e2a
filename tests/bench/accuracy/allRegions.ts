// The example numbers of every region and line type in the held-back styles: nothing may lean on fictional ranges.
import { heldBackPhoneStyles, heldBackPhoneText, type HeldBackText } from '../../heldBack/heldBack';
import { everyExampleNumber, type DrawnNumber } from '../../heldBack/numbers';
import { createRandom } from '../../../src/world/random';
import { judge, Tallies } from '../../support/accuracy/tally';
import { readAsked } from '../../support/accuracy/askedTypes';
import { printTallies, type Print } from './tables';

/** Of all styles, so many for each number, drawn anew for each; `MINERVA_BENCH_STYLES=all` writes it in every one. */
const STYLES_PER_NUMBER = 8;
const WORST_REGIONS = 15;

/** Prints recall by line type, and the regions that fare worst. */
export function measureAllRegions(print: Print, seed: string): void {
  const [lines, regions, families] = [new Tallies(), new Tallies(), new Tallies()];
  const numbers = everyExampleNumber();
  for (const number of numbers) {
    for (const text of textsOf(number, seed)) {
      const judgement = judge(text, readAsked(text));
      lines.of(/^\d+$/.test(number.line) ? 'NO REGION' : number.line).add(text, judgement);
      regions.of(number.country).add(text, judgement);
      families.of(`all regions, ${text.family}`).add(text, judgement);
    }
  }
  printTallies(print, {
    title: `${numbers.length} example numbers of ${regions.entries().length} regions in held-back styles`,
    tallies: families,
    order: 'by name',
  });
  printTallies(print, { title: 'the same by line type, worst first', tallies: lines, order: 'worst first' });
  printTallies(print, {
    title: `the ${WORST_REGIONS} regions that fare worst`,
    tallies: regions,
    order: 'worst first',
    first: WORST_REGIONS,
  });
}

function textsOf(number: DrawnNumber & { readonly line: string }, seed: string): readonly HeldBackText[] {
  const random = createRandom(`${seed}/${number.country}/${number.line}`);
  const styles =
    process.env.MINERVA_BENCH_STYLES === 'all'
      ? heldBackPhoneStyles
      : Array.from({ length: STYLES_PER_NUMBER }, () => random.pick(heldBackPhoneStyles));
  return styles.flatMap((style) => heldBackPhoneText({ style, number, seed }) ?? []);
}
