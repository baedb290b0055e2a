import type { IndicatorDefinition } from '../../indicator';
import { absent, fromCounts } from '../reading';
import { counted, shown, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { perValueOfMid } from '../joins';

export const saysIndependent: IndicatorDefinition = {
  id: 'advertisers.says_independent',
  sector: 'advertisers',
  dimension: 'staffing',
  direction: 'counter',
  title: 'Its adverts say that one person works alone',
  rationale:
    'Adverts that say so, under one name, fit one adult who works for herself or himself; anybody can write it.',
  source: published.tnet2024,
  needs: [needs.adverts],
  reads: [
    { kind: 'advert', name: 'independent' },
    { kind: 'advert', name: 'plural' },
    { kind: 'advert', name: 'contact_name' },
  ],
  points: 4,
  knownFalsePositives: ['Wording that a manager wrote.'],
  wouldChange: 'Adverts of the same contact for other persons.',
  examples: {
    fires: {
      says: 'Four adverts say so, under one name.',
      facts: exampleFacts({
        rows: [
          { kind: 'advert', signal: 'independent', records: 4 },
          { kind: 'advert', signal: 'contact_name:aa000001', records: 4 },
        ],
      }),
    },
    silent: {
      says: 'Four say so, and others of the contact offer several persons.',
      facts: exampleFacts({
        rows: [
          { kind: 'advert', signal: 'independent', records: 4 },
          { kind: 'advert', signal: 'plural' },
        ],
      }),
    },
  },
  read: (facts) => {
    const names = perValueOfMid(facts.counts({ kind: 'advert', name: 'contact_name' }))[0]?.[1].length ?? 0;
    if (names > 2 || facts.counts({ kind: 'advert', signal: 'plural' }).length > 0) return absent;
    return fromCounts(facts.counts({ kind: 'advert', signal: 'independent' }), {
      atLeast: 1,
      say: ({ mid, records }) =>
        `${counted(records, 'advert')} with its ${shown(mid)} ${verb(records, 'says', 'say')} that one person works alone.`,
    });
  },
};
