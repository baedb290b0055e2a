// How much of what identifies is found, and how much of what is found is right: on the labelled cases, on the ways of
// hiding that development has seen, on those held back from it, on every region's numbers, and beside a peer.
import { seenPhoneStyles } from '../support/accuracy/seenStyles';
import { heldBackTexts, heldBackTraps, textsOfStyles } from '../heldBack/heldBack';
import { heldBackVersions, type HeldBackVersion } from '../heldBack/versions';
import { fourthTexts } from '../heldBackFourth/heldBackFourth';
import { fourthTrapTexts } from '../heldBackFourth/trapTexts';
import { fourthVersions } from '../heldBackFourth/versions';
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
const PER_TRAP_TEXT = 4; // the later exams have some five texts of each trap

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
    printLaterExams(print, seed);
    measureAllRegions(print, seed);
    printPeer(print, { heldBack, seen, traps });
    printCalibration(print, { heldBack, traps });
  },
};

interface LaterExam {
  readonly exam: string;
  readonly texts: typeof secondTexts;
  readonly traps: typeof secondTrapTexts;
  readonly versions: readonly [HeldBackVersion, ...HeldBackVersion[]];
}

const laterExams: readonly LaterExam[] = [
  { exam: 'second exam', texts: secondTexts, traps: secondTrapTexts, versions: secondVersions },
  { exam: 'third exam', texts: thirdTexts, traps: thirdTrapTexts, versions: thirdVersions },
  { exam: 'fourth exam', texts: fourthTexts, traps: fourthTrapTexts, versions: fourthVersions },
];

/** The exams after the first, each apart: neither texts nor traps are mixed with others. */
function printLaterExams(print: (line: string) => void, seed: string): void {
  for (const { exam, texts, traps, versions } of laterExams) {
    const { version } = versions[versions.length - 1] ?? versions[0];
    print(`${exam}, version ${version}`);
    printHeldBack(print, {
      exam,
      heldBack: texts({ seed, perStyle: PER_STYLE }),
      seen: [],
      traps: traps({ seed, perText: PER_TRAP_TEXT }),
    });
  }
}
