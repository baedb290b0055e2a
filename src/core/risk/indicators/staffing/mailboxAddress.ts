import type { IndicatorDefinition } from '../../indicator';
import { atMailbox } from '../atMailbox';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const mailboxAddress: IndicatorDefinition = {
  id: 'staffing.mailbox_address',
  sector: 'staffing',
  dimension: 'location',
  direction: 'against',
  title: 'Its address is one of private mailboxes',
  rationale: 'A recruiter without a door of its own cannot be found by a worker who complains.',
  source: published.uspsCmra,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'all' },
    { kind: 'business', name: 'category' },
  ],
  points: 4,
  knownFalsePositives: ['A recruiter who works from home.'],
  wouldChange: 'An office that can be visited.',
  examples: {
    fires: {
      says: 'A provider of mailboxes is listed at its address.',
      facts: exampleFacts({
        rows: [
          { kind: 'business', signal: 'category:mailbox', mid: 'address' },
          { kind: 'licence', signal: 'all', mid: 'address' },
        ],
      }),
    },
    silent: {
      says: 'One licence names its address.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'all', mid: 'address' }] }),
    },
  },
  read: atMailbox,
};
