import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { severalValues } from '../shared';

export const advertsNameMany: IndicatorDefinition = {
  id: 'advertisers.adverts_name_many',
  sector: 'advertisers',
  dimension: 'staffing',
  direction: 'against',
  title: 'Many names under one contact',
  rationale:
    'One contact that offers many persons is the core of what the published labelling functions call organised.',
  source: published.tnet2024,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'contact_name' }],
  points: 7,
  knownFalsePositives: ['One person who changes the working name.'],
  wouldChange: 'Names that follow each other and never stand side by side.',
  examples: {
    fires: {
      says: 'Six names under one phone.',
      facts: exampleFacts({
        rows: ['aa000001', 'aa000002', 'aa000003', 'aa000004', 'aa000005', 'aa000006'].map((name) => ({
          kind: 'advert' as const,
          signal: `contact_name:${name}`,
        })),
      }),
    },
    silent: {
      says: 'Two names under it.',
      facts: exampleFacts({
        rows: ['aa000001', 'aa000002'].map((name) => ({
          kind: 'advert' as const,
          signal: `contact_name:${name}`,
        })),
      }),
    },
  },
  read: (facts) =>
    severalValues(
      facts,
      { kind: 'advert', name: 'contact_name' },
      { atLeast: 5, twiceAt: 10, what: 'names' },
    ),
};
