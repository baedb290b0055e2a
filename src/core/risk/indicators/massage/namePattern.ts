import type { IndicatorDefinition } from '../../indicator';
import { absent, fromOwn } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

/** Words that promise privacy or intimacy; never a word of a place, a people or a language. */
const promising: ReadonlySet<string> = new Set([
  ...['fantasy', 'sensual', 'tantra', 'secret', 'private', 'gentlemen', 'vip'],
  ...['angel', 'angels', 'paradise', 'heaven', 'sweet'],
]);

export const namePattern: IndicatorDefinition = {
  id: 'massage.name_pattern',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'A word in its name that promises more',
  rationale:
    'Key words in the name were a feature of the published model; only words that promise intimacy or privacy count here.',
  source: published.garg2025,
  needs: [needs.listing],
  reads: [{ kind: 'business', name: 'name_word' }],
  points: 4,
  knownFalsePositives: ['A name chosen without a thought of it.'],
  wouldChange: 'A name without the word.',
  examples: {
    fires: {
      says: 'Its name holds the word “fantasy”.',
      facts: exampleFacts({ own: ['name_word:fantasy', 'name_word:spa'] }),
    },
    silent: {
      says: 'Its name holds “relax” and “spa”.',
      facts: exampleFacts({ own: ['name_word:relax', 'name_word:spa'] }),
    },
  },
  read: (facts) => {
    const word = facts.own('name_word').find((one) => promising.has(one));
    return word === undefined
      ? absent
      : fromOwn(facts, `name_word:${word}`, `Its name holds the word “${word}”.`);
  },
};
