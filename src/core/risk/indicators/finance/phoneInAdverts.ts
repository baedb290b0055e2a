import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { phoneTypes } from '../joins';
import { inAdverts } from '../shared';

export const phoneInAdverts: IndicatorDefinition = {
  id: 'finance.phone_in_adverts',
  sector: 'finance',
  dimension: 'customer activity',
  direction: 'against',
  title: 'The account’s phone is in adverts',
  rationale:
    'Contacts of a customer that stand in adverts for commercial sex are one of the twenty indicators that FinCEN added.',
  source: published.fincen2020,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 10,
  knownFalsePositives: [
    'A number that was passed on.',
    'A worker who advertises for herself or himself, and has every right to an account.',
  ],
  wouldChange: 'Adverts older than the customer’s number.',
  examples: {
    fires: {
      says: 'Three adverts carry the phone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 3 }] }),
    },
    silent: {
      says: 'Adverts carry it, and so do forty customers.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 50, subjects: 40 }],
      }),
    },
  },
  read: (facts) => inAdverts(facts, phoneTypes, { twiceAt: 10 }),
};
