import type { IndicatorDefinition } from '../../indicator';
import { atMailbox } from '../atMailbox';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const mailboxAddress: IndicatorDefinition = {
  id: 'massage.mailbox_address',
  sector: 'massage',
  dimension: 'location',
  direction: 'against',
  title: 'Its licence names a private mailbox',
  rationale: 'A licence for a place of work at an address of mailboxes names no place where anybody works.',
  source: published.uspsCmra,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'all' },
    { kind: 'business', name: 'category' },
  ],
  points: 5,
  knownFalsePositives: [
    'A practitioner who works at customers’ homes.',
    'A large building whose units were not written down.',
  ],
  wouldChange: 'A unit of its own at the address.',
  examples: {
    fires: {
      says: 'Twenty licences name the address that it carries.',
      facts: exampleFacts({
        rows: [{ kind: 'licence', signal: 'all', mid: 'address', records: 20, subjects: 18 }],
      }),
    },
    silent: {
      says: 'One licence names its address.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'all', mid: 'address' }] }),
    },
  },
  read: atMailbox,
};
