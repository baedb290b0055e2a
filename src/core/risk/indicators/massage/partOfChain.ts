import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { ofChain } from '../shared';

export const partOfChain: IndicatorDefinition = {
  id: 'massage.part_of_chain',
  sector: 'massage',
  dimension: 'location',
  direction: 'counter',
  title: 'Site of a chain',
  rationale:
    'Sites of chains are run by a head office with its own controls, and share their contacts openly.',
  source: published.polaris2018,
  needs: [needs.listing],
  reads: [{ kind: 'business', name: 'chain' }],
  points: 3,
  knownFalsePositives: ['A franchise whose owner acts alone.'],
  wouldChange: 'Reports on this very site.',
  examples: {
    fires: { says: 'Its source names a parent company.', facts: exampleFacts({ own: ['chain'] }) },
    silent: { says: 'It names none.', facts: exampleFacts({ own: ['category:massage'] }) },
  },
  read: ofChain,
};
