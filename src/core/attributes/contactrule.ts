// Rules of contact: how to call, what not to say, what to show.
import { definePhraseFinder } from './phrases/phraseFinder';

/** Denied phrases are dropped, except where the rule itself is a denial. */
export const contactrule = definePhraseFinder({
  kind: 'contactrule',
  description:
    'Rules of contact that a text sets: text only, no blocked calls, no explicit talk, screening, a deposit, no police.',
  keepsNegated: false,
});
