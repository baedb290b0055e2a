// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';

export const minervachangedDefinition: CommandDefinition = {
  name: 'minervachanged',
  summary:
    'Gathers what has to be linked again since a time: changed records and all that hangs together with them.',
  description:
    'Asks, in the name of the user and in the app of the search, which records were indexed, retired, decided about or ' +
    'found to be others since a time, and follows their values, entities, decisions and findings until nothing new comes up, in batches of at most 2,000 values. The rows ' +
    'are what minervalink reads: a record and a value it shares with others; a value that too many share, with how ' +
    'many and how spread; a record that belongs to an entity, with a value of its own; the two records of a ' +
    'finding, with a value that stands for it; a decision of a person. Versions in the lookup minerva_retired ' +
    'do not count. Where very much has changed, everything is read instead, and the search says so: nothing is ever ' +
    'left out in silence. Needs the macro minerva_records and the lookups of a tenant’s app, and writes nothing.',
  type: 'stateful',
  isGenerating: true,
  isRisky: false,
  otherWay:
    'The collector’s scheduled job gathers what has changed by the same searches over REST, from outside the search head.',
  arguments: [
    {
      name: 'since',
      placeholder: '<epoch>',
      description:
        'Records indexed since then, in seconds since 1970; 0 for everything; state for as far as the last run ' +
        'read by the lookup minerva_state, less five minutes for events that became searchable late.',
      isRequired: true,
    },
    {
      name: 'give',
      placeholder: '(links|older)',
      description:
        'Rows to give. Left out or links: rows for minervalink. With older: the versions of changed records that ' +
        'a newer one has replaced, as documents for minerva_retired.',
      isRequired: false,
    },
    {
      name: 'hub_above',
      placeholder: '<int>',
      description:
        'A value that more distinct records share is a hub whoever they are, and comes without them; 2 to 1,000. Left ' +
        'out: 500. Of fewer, minervalink counts the holders.',
      isRequired: false,
    },
  ],
  adds: [
    {
      name: 'mid',
      description:
        'A value, in its indexed form; present: and the record in the row that says which entity it belongs to.',
    },
    { name: 'record_key', description: 'A record that carries it; empty in the row of a hub.' },
    { name: 'source', description: 'Source of the record.' },
    { name: 'kind', description: 'Kind of the record.' },
    { name: 'first_seen', description: 'When the record was first seen with the value, epoch seconds.' },
    { name: 'last_seen', description: 'When it was last seen with it, epoch seconds.' },
    { name: 'traits', description: 'Marks of what the record shows: name, place, text.' },
    { name: 'entity', description: 'Entity that the record belongs to at present.' },
    {
      name: 'home',
      description:
        'Entity it would belong to had nobody decided anything; - for none, absent where the same.',
    },
    { name: 'level', description: 'Of a finding (mid is match: and its id): match or disclosed.' },
    { name: 'bits', description: 'Of a finding: weight of its evidence.' },
    { name: 'decision', description: 'Of a decision: its id; record_key or mid is what it is about.' },
    { name: 'decision_kind', description: 'Of a decision: same, not_same, hide, trust or distrust.' },
    { name: 'decision_author', description: 'Of a decision: who made it.' },
    { name: 'decision_created', description: 'Of a decision: when, epoch seconds.' },
    { name: 'decision_undone', description: 'Of a decision that was taken back: when, epoch seconds.' },
    { name: 'decision_undone_by', description: 'Of a decision that was taken back: by whom.' },
    {
      name: 'since',
      description:
        'What was read from, epoch seconds, where not all records are in the rows; ids of new entities hold it.',
    },
    { name: 'sharers', description: 'Of a hub: distinct records that carry it.' },
    { name: 'hub_sources', description: 'Of a hub: distinct sources of these records.' },
    { name: 'hub_names', description: 'Of a hub: distinct names among its newest records, a sample.' },
    { name: 'hub_places', description: 'Of a hub: distinct places among its newest records, a sample.' },
    { name: 'version', description: 'With give=older: the sighting that is replaced, or has come back.' },
    { name: 'reason', description: 'With give=older: edited, or returned for a version that came back.' },
    { name: 'retired', description: 'With give=older: the time of this search, epoch seconds.' },
  ],
  examples: [
    {
      search: '| minervachanged since=0 | stats count',
      comment: 'Everything, to be linked anew; here in a tenant that has no records yet.',
      rows: [{ count: '0' }],
      runsIn: 'tenant',
    },
  ],
  tags: ['minerva', 'link', 'entity', 'shared', 'retired'],
};
