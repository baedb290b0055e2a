// Who speaks in a text: a third person, several persons, a business.
import { definePhraseFinder } from './phrases/phraseFinder';

/** Denied phrases are dropped. */
export const wording = definePhraseFinder({
  kind: 'wording',
  description:
    'Third person, first person plural, several persons, rotation of persons, hints of somebody who manages, and independence.',
  keepsNegated: false,
});
