// Hints that a person is not free in movement, contact or language.
import { definePhraseFinder } from './phrases/phraseFinder';

/** Denied phrases are dropped. What clients a person takes is never read, since it names people by origin. */
export const restriction = definePhraseFinder({
  kind: 'restriction',
  description:
    'Hints of restricted movement or contact: a manager or agency to ask for, a driver, life on site, papers held, limited language.',
  keepsNegated: false,
});
