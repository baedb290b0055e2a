// How much of what identifies is found, and how much of what is found is right: on the labelled cases, on the ways of
// hiding that development has seen, on those held back from it, on every region's numbers, and beside a peer.
import { seenPhoneStyles } from '../support/accuracy/seenStyles';
import { heldBackTexts, heldBackTraps, textsOfStyles } from '../heldBack/heldBack';
import { heldBackVersions } from '../heldBack/versions';
import { secondTexts } from '../heldBackSecond/heldBackSecond';
import { secondTrapTexts } from '../heldBackSecond/trapTexts';
import { secondVersions } from '../heldBackSecond/versions';
import { thirdTexts } from '../heldBackThird/heldBackThird';
import { thirdTrapTexts } from '../heldBackThird/trapTexts';
import { thirdVersions } from '../heldBackThird/versions';
import { measureAllRegions } from './accuracy/allRegions';
import { printCalibration } from './accuracy/calibrationTable';
import { printHeldBack } from './accuracy/heldBackTables';
import { printLabelled, printLabelledAttributes } from './accuracy/labelledTables';
import { printPeer } from './accuracy/peerTable';
import type { Benchmark } from './benchmark';

const PER_STYLE = Number(process.env.MINERVA_BENCH_PER_STYLE ?? 20);
const PER_TRAP = 20;
const PER_TRAP_TEXT = 4; // second and third exam have some five texts of each trap

export const accuracyBenchmark: Benchmark = {
  name: 'accuracy',
  description: 'precision and recall by type, class and style, seen and held back; beside libphonenumber-js',
  run: async (print) => {
    const seed = process.env.MINERVA_SEED ?? 'bench';
    const { version } = heldBackVersions[heldBackVersions.length - 1] ?? heldBackVersions[0];
    print(`seed ${seed}, ${PER_STYLE} texts of each style, held-back generator version ${version}`);
    const heldBack = heldBackTexts({ seed, perStyle: PER_STYLE });
    const seen = textsOfStyles(await seenPhoneStyles(), { seed, perStyle: PER_STYLE });
    const traps = heldBackTraps({ seed, perTrap: PER_TRAP });
    printLabelled(print);
    printLabelledAttributes(print);
    printHeldBack(print, { exam: 'held back', heldBack, seen, traps });
    printSecond(print, seed);
    printThird(print, seed);
    measureAllRegions(print, seed);
    printPeer(print, { heldBack, seen, traps });
    printCalibration(print, { heldBack, traps });
  },
};

/** The second exam, apart from the first: neither its texts nor its traps are mixed with others. */
function printSecond(print: (line: string) => void, seed: string): void {
  const { version } = secondVersions[secondVersions.length - 1] ?? secondVersions[0];
  print(`second exam, version ${version}`);
  printHeldBack(print, {
    exam: 'second exam',
    heldBack: secondTexts({ seed, perStyle: PER_STYLE }),
    seen: [],
    traps: secondTrapTexts({ seed, perText: PER_TRAP_TEXT }),
  });
}

/** The third exam, apart from both others. */
function printThird(print: (line: string) => void, seed: string): void {
  const { version } = thirdVersions[thirdVersions.length - 1] ?? thirdVersions[0];
  print(`third exam, version ${version}`);
  printHeldBack(print, {
    exam: 'third exam',
    heldBack: thirdTexts({ seed, perStyle: PER_STYLE }),
    seen: [],
    traps: thirdTrapTexts({ seed, perText: PER_TRAP_TEXT }),
  });
}
