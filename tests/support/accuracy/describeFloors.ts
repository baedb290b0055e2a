// What every exam of held-back styles is held to.
import type { Floor } from '../../heldBack/floors';
import type { HeldBackText } from '../../heldBack/heldBack';
import type { TrapText } from '../../heldBack/negatives';
import { readAsked } from './askedTypes';
import { judge, Tallies } from './tally';

export interface Exam {
  /** In words, with its seed. */
  readonly exam: string;
  readonly floors: readonly Floor[];
  readonly texts: readonly HeldBackText[];
  readonly traps: readonly TrapText[];
  readonly mostFalseFinds: number;
}

/** Declares the tests of an exam: floors of recall and precision by kind, and what its traps may catch. */
export function describeFloors({ exam, floors, texts, traps, mostFalseFinds }: Exam): void {
  const tallies = new Tallies();
  for (const text of texts) tallies.of(`${text.kind} ${text.family}`).add(text, judge(text, readAsked(text)));

  describe(`contacts of ${exam}`, () => {
    test('there is a floor for each kind, plain and hidden', () => {
      const kinds = tallies.entries().map(([name]) => name);
      expect(floors.map(({ kind, family }) => `${kind} ${family}`).sort()).toEqual(kinds.sort());
    });

    test.each(floors)(
      'of $kind $family at least $recall are found, $precision of them rightly',
      ({ kind, family, recall, precision }) => {
        const tally = tallies.of(`${kind} ${family}`);
        expect(tally.recall).toBeGreaterThanOrEqual(recall);
        expect(tally.precision).toBeGreaterThanOrEqual(precision);
      },
    );

    test('texts without a contact give no more than was measured', () => {
      const finds = traps.flatMap((text) => readAsked({ ...text, expected: [] }));
      expect(finds.length).toBeLessThanOrEqual(mostFalseFinds);
    });
  });
}
