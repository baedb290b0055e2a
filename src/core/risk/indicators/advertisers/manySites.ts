import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { severalValues } from '../shared';

export const manySites: IndicatorDefinition = {
  id: 'advertisers.many_sites',
  sector: 'advertisers',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Its adverts stand on many sites',
  rationale:
    'Posting on many sites at once costs money and time; who pays for many persons’ adverts was the question of the study.',
  source: published.portnoff2017,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'site' }],
  points: 3,
  knownFalsePositives: ['Sites that copy each other.'],
  wouldChange: 'Proof that a copying site took it.',
  examples: {
    fires: {
      says: 'Its phone is on six sites.',
      facts: exampleFacts({
        rows: ['a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example'].map((site) => ({
          kind: 'advert' as const,
          signal: `site:${site}`,
        })),
      }),
    },
    silent: {
      says: 'It is on one.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'site:a.example', records: 9 }] }),
    },
  },
  read: (facts) =>
    severalValues(facts, { kind: 'advert', name: 'site' }, { atLeast: 5, twiceAt: 10, what: 'sites' }),
};
