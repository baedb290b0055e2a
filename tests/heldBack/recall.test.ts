// Held-back texts, held to floors: a regression of any kind of contact is seen here, its style in `npm run bench`.
import { askedTypes, readAsked } from '../support/accuracy/askedTypes';
import { judge, Tallies } from '../support/accuracy/tally';
import { heldBackFloors, mostFalseFindsInTraps } from './floors';
import { heldBackTexts, heldBackTraps } from './heldBack';

const seed = process.env.MINERVA_SEED ?? 'floors';
const tallies = new Tallies();
for (const text of heldBackTexts({ seed, perStyle: 6 }))
  tallies.of(`${text.kind} ${text.family}`).add(text, judge(text, readAsked(text)));

describe(`held-back contacts (seed ${seed})`, () => {
  test('there is a floor for each kind, plain and hidden', () => {
    expect(heldBackFloors.map(({ kind, family }) => `${kind} ${family}`).sort()).toEqual(
      tallies
        .entries()
        .map(([name]) => name)
        .sort(),
    );
  });

  test.each(heldBackFloors)(
    'of $kind $family at least $recall are found, $precision of them rightly',
    ({ kind, family, recall, precision }) => {
      const tally = tallies.of(`${kind} ${family}`);
      expect(tally.recall).toBeGreaterThanOrEqual(recall);
      expect(tally.precision).toBeGreaterThanOrEqual(precision);
    },
  );

  test('texts without a contact give none', () => {
    const finds = heldBackTraps({ seed, perTrap: 10 }).flatMap((text) =>
      readAsked({ ...text, expected: [] }),
    );
    expect(askedTypes.length).toBeGreaterThan(0);
    expect(finds.length).toBeLessThanOrEqual(mostFalseFindsInTraps);
  });
});
