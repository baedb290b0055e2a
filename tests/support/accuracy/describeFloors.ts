// What the finds in every exam of held-back styles are held to: a regression of any kind of contact is seen here, its
// style in `npm run bench`.
import { askedTypes, readAsked } from './askedTypes';
import type { Exam } from './exam';
import { judge, Tallies } from './tally';

/** Declares the tests of an exam: floors of recall and precision by kind, and what its traps may catch. */
export function describeFloors(exam: Exam): void {
  const seed = process.env.MINERVA_SEED ?? 'floors';
  const tallies = new Tallies();
  for (const text of exam.texts({ seed, perStyle: 6 }))
    tallies.of(`${text.kind} ${text.family}`).add(text, judge(text, readAsked(text)));

  describe(`contacts of the ${exam.ordinal} exam (seed ${seed})`, () => {
    test('there is a floor for each kind, plain and hidden', () => {
      const kinds = tallies.entries().map(([name]) => name);
      expect(exam.floors.map(({ kind, family }) => `${kind} ${family}`).sort()).toEqual(kinds.sort());
    });

    test.each(exam.floors)(
      'of $kind $family at least $recall are found, $precision of them rightly',
      ({ kind, family, recall, precision }) => {
        const tally = tallies.of(`${kind} ${family}`);
        expect(tally.recall).toBeGreaterThanOrEqual(recall);
        expect(tally.precision).toBeGreaterThanOrEqual(precision);
      },
    );

    test('texts without a contact give no more than was measured', () => {
      const traps = exam.trapTexts({ seed, perTrap: exam.frozen.perTrap });
      const finds = traps.flatMap((text) => readAsked({ ...text, expected: [] }));
      expect(askedTypes.length).toBeGreaterThan(0);
      expect(finds.length).toBeLessThanOrEqual(exam.mostFalseFinds);
    });
  });
}
