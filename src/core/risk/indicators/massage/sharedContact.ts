import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactShared } from '../shared';

export const sharedContact: IndicatorDefinition = {
  id: 'massage.shared_contact',
  sector: 'massage',
  dimension: 'location',
  direction: 'against',
  title: 'Shares a contact with a few other businesses',
  rationale:
    'Places of one network under different names answer one phone or e-mail; a contact that very many share is a service.',
  source: published.polaris2018,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'all' }],
  points: 2,
  knownFalsePositives: ['Branches of one firm that say so.', 'A family with two shops.'],
  wouldChange: 'A parent company in the register that explains it.',
  examples: {
    fires: {
      says: 'Its phone is that of two more businesses.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'all', mid: 'phone', records: 3, subjects: 3 }],
      }),
    },
    silent: {
      says: 'Its phone is that of a booking service for sixty.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'all', mid: 'phone', records: 60, subjects: 60 }],
      }),
    },
  },
  read: contactShared,
};
