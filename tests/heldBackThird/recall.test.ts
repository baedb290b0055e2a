// The third exam, held to floors as the first is.
import { describeFloors } from '../support/accuracy/describeFloors';
import { mostFalseFindsInThirdTraps, thirdFloors } from './floors';
import { thirdTexts } from './heldBackThird';
import { thirdTrapTexts } from './trapTexts';

const seed = process.env.MINERVA_SEED ?? 'floors';
describeFloors({
  exam: `the third exam (seed ${seed})`,
  floors: thirdFloors,
  texts: thirdTexts({ seed, perStyle: 6 }),
  traps: thirdTrapTexts({ seed, perText: 2 }),
  mostFalseFinds: mostFalseFindsInThirdTraps,
});
