// The second exam, held to floors as the first is.
import { readAsked } from '../support/accuracy/askedTypes';
import { judge, Tallies } from '../support/accuracy/tally';
import { mostFalseFindsInSecondTraps, secondFloors } from './floors';
import { secondTexts } from './heldBackSecond';
import { secondTrapTexts } from './trapTexts';

const seed = process.env.MINERVA_SEED ?? 'floors';
const tallies = new Tallies();
for (const text of secondTexts({ seed, perStyle: 6 }))
  tallies.of(`${text.kind} ${text.family}`).add(text, judge(text, readAsked(text)));

describe(`contacts of the second exam (seed ${seed})`, () => {
  test('there is a floor for each kind, plain and hidden', () => {
    expect(secondFloors.map(({ kind, family }) => `${kind} ${family}`).sort()).toEqual(
      tallies
        .entries()
        .map(([name]) => name)
        .sort(),
    );
  });

  test.each(secondFloors)(
    'of $kind $family at least $recall are found, $precision of them rightly',
    ({ kind, family, recall, precision }) => {
      const tally = tallies.of(`${kind} ${family}`);
      expect(tally.recall).toBeGreaterThanOrEqual(recall);
      expect(tally.precision).toBeGreaterThanOrEqual(precision);
    },
  );

  test('texts without a contact give hardly any', () => {
    const finds = secondTrapTexts({ seed, perText: 2 }).flatMap((text) =>
      readAsked({ ...text, expected: [] }),
    );
    expect(finds.length).toBeLessThanOrEqual(mostFalseFindsInSecondTraps);
  });
});
