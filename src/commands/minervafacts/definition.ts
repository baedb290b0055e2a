// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';

export const minervafactsDefinition: CommandDefinition = {
  name: 'minervafacts',
  summary: 'Gathers what is known about each business whose score may have changed since a time.',
  description:
    'Asks, in the name of the user and in the app of the search, which records were indexed or retired since a time, which ' +
    'businesses and licensed establishments carry a value of theirs, and for each of these how many records of each kind, ' +
    'source and signal carry which of its values, in batches of at most 2,000 values. Records are counted by their key; ' +
    'versions in the lookup minerva_retired do not count. A licence of an establishment is a subject of its own only where ' +
    'no business carries a value of it that joins. Gives one row a subject, one after the other, with its facts as one text. ' +
    'Where very much has changed, or a weight of the model, every subject is gathered, and the search says so. Needs the ' +
    'macro minerva_records and the lookups of a tenant’s app, and writes nothing.',
  type: 'stateful',
  isGenerating: true,
  isRisky: false,
  otherWay:
    'The collector’s input minerva_link with score=1 gathers the same facts over REST, from outside the search head.',
  arguments: [
    {
      name: 'since',
      placeholder: '<epoch>',
      description:
        'Subjects that records reach which were indexed since then, in seconds since 1970; 0 for every subject; state for ' +
        'as far as the last run read by the lookup minerva_state, less five minutes for events that became searchable late.',
      isRequired: true,
    },
    {
      name: 'full_every_hours',
      placeholder: '<int>',
      description:
        'With since=state: hours after which every subject is gathered, 1 to 9999, because points fade with time. The last whole run is the newest event of the tenant’s risk index with risk_event=run. Left out: never.',
      isRequired: false,
    },
  ],
  adds: [
    {
      name: 'subject',
      description: 'The record_key of the business, or of the licence of an establishment.',
    },
    {
      name: 'facts',
      description:
        'All facts as one JSON text, which minervascore reads; empty for a subject that is none any more.',
    },
    {
      name: 'gone',
      description:
        'The number 1 where no version of the record counts any more, or a business took its place.',
    },
    {
      name: 'scope',
      description: 'Says all where every subject is gathered, and changed where only some are.',
    },
  ],
  examples: [
    {
      search: '| minervafacts since=0 | stats count',
      comment: 'Every business, to be scored anew; here in a tenant that has no records yet.',
      rows: [{ count: '0' }],
      runsIn: 'tenant',
    },
  ],
  tags: ['minerva', 'risk', 'business', 'facts', 'score'],
};
