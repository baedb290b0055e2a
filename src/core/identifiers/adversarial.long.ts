// Every text made to make readers slow, at two lengths, and of those that grow most, of the dearest and of a seeded draw a
// million characters. Nothing here is a measurement: what takes seconds is given forty, and a quadratic rule needs more.
// What is measured only chooses. SEED=… repeats a draw.
import { readHostile, type ReadUnit } from '../../../tests/support/fuzz/hostileReading';
import { hostileUnits, unitsToReadWhole, type CostOfUnit } from '../../../tests/support/fuzz/hostileUnits';
import { seedOfRun } from '../../../tests/support/fuzz/random';

const SHORT_CHARACTERS = 20_000;
const LONG_CHARACTERS = 80_000;
const WHOLE_CHARACTERS = 1_000_000;
const WHOLE = { growing: 50, dear: 30, drawn: 80 };
const wholes = WHOLE.growing + WHOLE.dear + WHOLE.drawn;
const seed = seedOfRun();

/** A text of a kind that was not read before is slow at first: of two readings the better one tells. */
const costOf = ({
  unit,
  microsecondsPerCharacter: [first = 0, second = 0, long = 0],
}: ReadUnit): CostOfUnit => ({
  unit,
  shortMicrosecondsPerCharacter: Math.min(first, second),
  longMicrosecondsPerCharacter: long,
});

const unreadOf = (read: readonly ReadUnit[]): readonly string[] =>
  read.filter(({ isReadToEnd }) => !isReadToEnd).map(({ unit }) => unit);

describe(`takeApart (SEED=${seed})`, () => {
  let costs: readonly CostOfUnit[] = [];

  test(`reads 20,000 and 80,000 characters of each of ${hostileUnits.length} units to the end`, async () => {
    const read = await readHostile(hostileUnits, [SHORT_CHARACTERS, SHORT_CHARACTERS, LONG_CHARACTERS]);
    expect(unreadOf(read)).toEqual([]);
    costs = read.map(costOf);
  }, 3_600_000);

  test(`reads 1,000,000 characters of ${wholes} of them to the end: ${WHOLE.growing} that grow most, ${WHOLE.dear} dear ones, ${WHOLE.drawn} drawn`, async () => {
    const chosen = unitsToReadWhole(costs, WHOLE, seed);
    expect(chosen).toHaveLength(wholes);
    expect(unreadOf(await readHostile(chosen, [WHOLE_CHARACTERS]))).toEqual([]);
  }, 3_600_000);
});
