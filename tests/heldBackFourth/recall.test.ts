// The fourth exam, held to floors as the first is.
import { describeFloors } from '../support/accuracy/describeFloors';
import { mostFalseFindsInFourthTraps, fourthFloors } from './floors';
import { fourthTexts } from './heldBackFourth';
import { fourthTrapTexts } from './trapTexts';

const seed = process.env.MINERVA_SEED ?? 'floors';
describeFloors({
  exam: `the fourth exam (seed ${seed})`,
  floors: fourthFloors,
  texts: fourthTexts({ seed, perStyle: 6 }),
  traps: fourthTrapTexts({ seed, perText: 2 }),
  mostFalseFinds: mostFalseFindsInFourthTraps,
});
