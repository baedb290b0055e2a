// The third exam, held to floors as the first is.
import { readAsked } from '../support/accuracy/askedTypes';
import { judge, Tallies } from '../support/accuracy/tally';
import { mostFalseFindsInThirdTraps, thirdFloors } from './floors';
import { thirdTexts } from './heldBackThird';
import { thirdTrapTexts } from './trapTexts';

const seed = process.env.MINERVA_SEED ?? 'floors';
const tallies = new Tallies();
for (const text of thirdTexts({ seed, perStyle: 6 }))
  tallies.of(`${text.kind} ${text.family}`).add(text, judge(text, readAsked(text)));

describe(`contacts of the third exam (seed ${seed})`, () => {
  test('there is a floor for each kind, plain and hidden', () => {
    expect(thirdFloors.map(({ kind, family }) => `${kind} ${family}`).sort()).toEqual(
      tallies
        .entries()
        .map(([name]) => name)
        .sort(),
    );
  });

  test.each(thirdFloors)(
    'of $kind $family at least $recall are found, $precision of them rightly',
    ({ kind, family, recall, precision }) => {
      const tally = tallies.of(`${kind} ${family}`);
      expect(tally.recall).toBeGreaterThanOrEqual(recall);
      expect(tally.precision).toBeGreaterThanOrEqual(precision);
    },
  );

  test('texts without a contact give no more than was measured', () => {
    const finds = thirdTrapTexts({ seed, perText: 2 }).flatMap((text) =>
      readAsked({ ...text, expected: [] }),
    );
    expect(finds.length).toBeLessThanOrEqual(mostFalseFindsInThirdTraps);
  });
});
