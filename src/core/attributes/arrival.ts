// That somebody is new, has just come, or is about to leave.
import { definePhraseFinder } from './phrases/phraseFinder';

/** Denied phrases say nothing and are dropped. JIRN (2021) found such wording less often in cases than in others. */
export const arrival = definePhraseFinder({
  kind: 'arrival',
  description:
    'Wording of movement: new in town, just arrived, first time here, short stay, back in town; a fact of the advert, no sign by itself.',
  keepsNegated: false,
});
