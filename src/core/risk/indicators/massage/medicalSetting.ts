import type { IndicatorDefinition } from '../../indicator';
import { absent, fromOwn } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const medicalSetting: IndicatorDefinition = {
  id: 'massage.medical_setting',
  sector: 'massage',
  dimension: 'services',
  direction: 'counter',
  title: 'Listed as medical or fitness',
  rationale: 'Practices within clinics, physiotherapy and gyms are supervised by others than the owner.',
  source: published.fsmtb2017,
  needs: [needs.category],
  reads: [{ kind: 'business', name: 'category' }],
  points: 1,
  knownFalsePositives: ['A category that the owner chose freely.'],
  wouldChange: 'A register that does not know it as such.',
  examples: {
    fires: {
      says: 'It is also listed as medical.',
      facts: exampleFacts({ own: ['category:massage', 'category:medical'] }),
    },
    silent: { says: 'It is listed as massage alone.', facts: exampleFacts({ own: ['category:massage'] }) },
  },
  read: (facts) => {
    const category = facts.own('category').find((one) => one === 'medical' || one === 'fitness');
    return category === undefined
      ? absent
      : fromOwn(facts, `category:${category}`, `Its listing knows it as ${category} too.`);
  },
};
