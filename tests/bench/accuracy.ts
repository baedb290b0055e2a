// How much of what identifies is found, and how much of what is found is right: on the labelled cases, on the ways of
// hiding that development has seen, on those held back from it, on every region's numbers, and beside a peer.
import { seenPhoneStyles } from '../support/accuracy/seenStyles';
import { firstExam } from '../heldBack/exam';
import { heldBackTexts, heldBackTraps, textsOfStyles } from '../heldBack/heldBack';
import { lastVersion, type Exam } from '../support/accuracy/exam';
import { exams } from '../support/accuracy/exams';
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
    print(`seed ${seed}, ${PER_STYLE} texts of each style, held-back generator ${versionOf(firstExam)}`);
    const heldBack = heldBackTexts({ seed, perStyle: PER_STYLE });
    const seen = textsOfStyles(await seenPhoneStyles(), { seed, perStyle: PER_STYLE });
    const traps = heldBackTraps({ seed, perTrap: PER_TRAP });
    printLabelled(print);
    printLabelledAttributes(print);
    printHeldBack(print, { exam: 'held back', heldBack, seen, traps });
    for (const exam of exams.slice(1)) printExam(print, exam, seed);
    measureAllRegions(print, seed);
    printPeer(print, { heldBack, seen, traps });
    printCalibration(print, { heldBack, traps });
  },
};

const versionOf = (exam: Exam): string => `version ${lastVersion(exam).version}`;

/** An exam after the first, apart from the others: neither texts nor traps are mixed. */
function printExam(print: (line: string) => void, exam: Exam, seed: string): void {
  const name = `${exam.ordinal} exam`;
  print(`${name}, ${versionOf(exam)}`);
  printHeldBack(print, {
    exam: name,
    heldBack: exam.texts({ seed, perStyle: PER_STYLE }),
    seen: [],
    traps: exam.trapTexts({ seed, perTrap: PER_TRAP_TEXT }),
  });
}
