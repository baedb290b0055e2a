import type { IndicatorDefinition } from '../../indicator';
import { absent, fromOwn } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const massageOnly: IndicatorDefinition = {
  id: 'massage.massage_only',
  sector: 'massage',
  dimension: 'services',
  direction: 'against',
  title: 'Listed as massage and nothing else',
  rationale:
    'The category massage alone, without treatment, beauty or a hotel beside it, was a feature of the published model.',
  source: published.garg2025,
  needs: [needs.category],
  reads: [{ kind: 'business', name: 'category' }],
  points: 4,
  knownFalsePositives: ['A sole practitioner who does massage and nothing else.'],
  wouldChange: 'Another category that its sources give it.',
  examples: {
    fires: { says: 'Its only category is massage.', facts: exampleFacts({ own: ['category:massage'] }) },
    silent: {
      says: 'It is also listed as medical.',
      facts: exampleFacts({ own: ['category:massage', 'category:medical'] }),
    },
  },
  read: (facts) => {
    const categories = facts.own('category');
    return categories.length === 1 && categories[0] === 'massage'
      ? fromOwn(facts, 'category:massage', 'Its listing knows it as massage and nothing else.')
      : absent;
  },
};
