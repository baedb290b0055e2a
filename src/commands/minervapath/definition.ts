// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';

export const minervapathDefinition: CommandDefinition = {
  name: 'minervapath',
  summary: 'Shows how two records, entities or identifiers are connected, step by step with the evidence.',
  description:
    'Asks, in the name of the user and in the app of the search, hop by hop from both ends, which values records share ' +
    'and who else carries them, until the ends meet. Shared values, findings and decisions all count as joins; versions ' +
    'in the lookup minerva_retired do not count. A hop follows at most 2,000 values and 2,000 records, rarest and first ' +
    'by key, and a search takes at most 8 hops: whatever is cut is said in a message and in a row. A value of more than ' +
    '50 records and a number that was silent for longer than its rule are named and not crossed, unless asked. A ' +
    'connection is a lead, not a finding: it says that records share something, not that people know each other.',
  type: 'stateful',
  isGenerating: true,
  isRisky: false,
  otherWay:
    'The link chart finds paths in the browser, under "How are these connected?", by the same searches and limits.',
  arguments: [
    {
      name: 'from',
      placeholder: '<string>',
      description:
        'Where paths begin: a record_key, an entity (e_ and 12 digits), or an identifier as written or as in the field mid.',
      isRequired: true,
    },
    {
      name: 'to',
      placeholder: '<string>',
      description: 'Where paths end, written in the same ways.',
      isRequired: true,
    },
    {
      name: 'by',
      placeholder: '(shortest|strongest)',
      description:
        'Left out or shortest: fewest steps. With strongest: the way whose ties are the least likely to be a ' +
        'coincidence, among all within the hops.',
      isRequired: false,
    },
    {
      name: 'hops',
      placeholder: '<int>',
      description: 'Steps from record to record that a path may have, 1 to 8. Left out: 6.',
      isRequired: false,
    },
    {
      name: 'paths',
      placeholder: '<int>',
      description:
        'Ways to find, 1 to 5; each shares no record and no value with those before it. Left out: 1.',
      isRequired: false,
    },
    {
      name: 'cross_hubs',
      placeholder: '<bool>',
      description:
        'With true, paths go through what linking refuses: values of many records (up to 2,000), long silences, values ' +
        'that never join; each such step says so. What a person distrusts is never crossed. Left out: false.',
      isRequired: false,
    },
    {
      name: 'country',
      placeholder: '<string>',
      description:
        'Two letters: where a phone number without country code is from. Left out: tried without one.',
      isRequired: false,
    },
  ],
  adds: [
    {
      name: 'row',
      description:
        'What the row says: step, or what was not followed: cut, hub, silence, distrusted; none where there is no path.',
    },
    { name: 'path', description: 'Number of the path, best first.' },
    {
      name: 'path_bits',
      description: 'What all ties of the path together are worth, in bits; never more than the weakest.',
    },
    { name: 'path_hops', description: 'Steps of the path from record to record.' },
    { name: 'step', description: 'Number of the step; a path from or to an identifier has one more for it.' },
    {
      name: 'record_key',
      description: 'The record that the step goes from; empty where the path begins at a value.',
    },
    {
      name: 'mid',
      description: 'The value that both carry; match: or decision: and an id for a finding or a decision.',
    },
    {
      name: 'next_record',
      description: 'The record that the step goes to; empty where the path ends at a value.',
    },
    { name: 'join', description: 'Kind of join: shared value, finding or decision.' },
    { name: 'bits', description: 'What the join proves, in bits, by the table of weights.' },
    { name: 'sharers', description: 'Distinct records that carry the value.' },
    { name: 'first_seen', description: 'When either record was first seen with the value, epoch seconds.' },
    { name: 'last_seen', description: 'When either record was last seen with it, epoch seconds.' },
    { name: 'sentence', description: 'The row in words.' },
  ],
  examples: [
    {
      search: '| minervapath from="+1 202 555 0143" to="jane@example.org" | table row',
      comment: 'How a phone number and a mailbox are connected; here in a tenant that has no records yet.',
      rows: [{ row: 'none' }, { row: 'none' }],
      runsIn: 'tenant',
    },
  ],
  tags: ['minerva', 'path', 'link', 'connected', 'chain'],
};
