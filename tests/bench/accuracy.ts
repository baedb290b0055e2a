// How much of what identifies is found, and how much of what is found is right: on the labelled cases, on the ways of
// hiding that development has seen, on those held back from it, on every region's numbers, and beside a peer.
import { seenPhoneStyles } from '../support/accuracy/seenStyles';
import { heldBackTexts, heldBackTraps, textsOfStyles } from '../heldBack/heldBack';
import { heldBackVersions } from '../heldBack/versions';
import { measureAllRegions } from './accuracy/allRegions';
import { printCalibration } from './accuracy/calibrationTable';
import { printHeldBack } from './accuracy/heldBackTables';
import { printLabelled, printLabelledAttributes } from './accuracy/labelledTables';
import { printPeer } from './accuracy/peerTable';
import type { Benchmark } from './benchmark';

const PER_STYLE = Number(process.env.MINERVA_BENCH_PER_STYLE ?? 20);
const PER_TRAP = 20;

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
    printHeldBack(print, { heldBack, seen, traps });
    measureAllRegions(print, seed);
    printPeer(print, { heldBack, seen, traps });
    printCalibration(print, { heldBack, traps });
  },
};
