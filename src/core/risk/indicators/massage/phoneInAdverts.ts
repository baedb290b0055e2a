import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { phoneTypes } from '../joins';
import { inAdverts } from '../shared';

export const phoneInAdverts: IndicatorDefinition = {
  id: 'massage.phone_in_adverts',
  sector: 'massage',
  dimension: 'customer activity',
  direction: 'against',
  title: 'Its phone is in adverts',
  rationale:
    'A phone of the business that stands in adverts for personal services joins the two, whatever names they use.',
  source: published.garg2025,
  needs: [needs.adverts],
  reads: [{ kind: 'advert', name: 'all' }],
  points: 4,
  knownFalsePositives: [
    'A worker who advertises privately and gave the shop’s number.',
    'A number that was passed on to a new owner.',
    'A booking service that answers for many, where few of them are known.',
  ],
  wouldChange: 'Adverts that are older than the number’s present owner, or a second number for the adverts.',
  examples: {
    fires: {
      says: 'Two adverts carry its phone.',
      facts: exampleFacts({ rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 2 }] }),
    },
    silent: {
      says: 'Adverts carry its phone, but so do ninety other businesses.',
      facts: exampleFacts({
        rows: [{ kind: 'advert', signal: 'all', mid: 'phone', records: 400, subjects: 90 }],
      }),
    },
  },
  read: (facts) => inAdverts(facts, phoneTypes, { twiceAt: 15 }),
};
