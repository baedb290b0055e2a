// The second exam, held to floors as the first is.
import { describeFloors } from '../support/accuracy/describeFloors';
import { mostFalseFindsInSecondTraps, secondFloors } from './floors';
import { secondTexts } from './heldBackSecond';
import { secondTrapTexts } from './trapTexts';

const seed = process.env.MINERVA_SEED ?? 'floors';
describeFloors({
  exam: `the second exam (seed ${seed})`,
  floors: secondFloors,
  texts: secondTexts({ seed, perStyle: 6 }),
  traps: secondTrapTexts({ seed, perText: 2 }),
  mostFalseFinds: mostFalseFindsInSecondTraps,
});
