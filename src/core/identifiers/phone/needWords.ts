// Words for which a text is looked through: number words, and those that say how pieces of a number belong together.
import { beginningWords, goingOnWords } from './inParts/acrossWords';
import { areaWords, orderWords, reversePhrases, reverseWords } from './cueWords';
import { orderCueWords } from './inParts/orderCues';
import { namingWords } from './namedPlaceWords';
import { roleWords } from './roles';
import { digitWords } from './spelling/lexicon';
import { slavicSeeds } from './told/latinSlavicWords';
import { repeatWords } from './told/repeatMarks';

export const phoneNeedWords: ReadonlySet<string> = new Set([
  ...digitWords,
  ...orderWords,
  ...areaWords,
  ...reverseWords,
  ...reversePhrases.keys(),
  ...repeatWords,
  ...orderCueWords,
  ...namingWords,
  ...roleWords,
  ...beginningWords,
  ...goingOnWords,
  ...slavicSeeds,
]);
