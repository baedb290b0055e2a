// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition, CommandExample } from '../definition';

const threeRecords =
  '| makeresults count=3 | streamstats count as n | eval record_key="a:".n, ' +
  'mid=case(n<3, "63:phone:12025550143", true(), "46:email:jane@example.org")';

const examples: readonly [CommandExample, ...CommandExample[]] = [
  {
    search: `${threeRecords} | minervalink emit=membership | table record_key entity members joined_by reason`,
    comment: 'Two records share a number; the third shares nothing and is in no entity.',
    rows: ['a:1', 'a:2'].map((key) => ({
      record_key: key,
      entity: 'e_9ba366e0664c',
      members: '2',
      joined_by: '63:phone:12025550143',
      reason: 'Shares phone 12025550143 with 1 other record.',
    })),
  },
  {
    search:
      '| makeresults count=60 | streamstats count as n | eval record_key="a:".n, mid="63:phone:12025550143", ' +
      'source=if(n<31, "adverts", "licences") | minervalink emit=refusals | table mid verdict sharers reason',
    comment: 'A number on sixty records of two sources joins none of them, and the verdict says why.',
    rows: [
      {
        mid: '63:phone:12025550143',
        verdict: 'hub',
        sharers: '60',
        reason:
          '60 records share phone 12025550143, spread over 2 sources. That is more than 50: such a value mostly belongs ' +
          'to a call centre, a hotline or a platform that many use, so it joins nobody.',
      },
    ],
  },
  {
    search:
      '| makeresults count=3 | streamstats count as n | eval record_key="a:".n, mid="63:phone:12025550143", ' +
      'entity=if(n<3, "e_00000000000a", "") | minervalink emit=history | table entity change members reason',
    comment: 'A record is new in an entity that is known: the entity keeps its id.',
    rows: [
      {
        entity: 'e_00000000000a',
        change: 'grew',
        members: '3',
        reason: '1 record joined; it has 3 now.',
      },
    ],
  },
  {
    search:
      `${threeRecords} | eval decision=if(n=3, "d_0000000000aa", null()), decision_kind="not_same", decision_author="jane", ` +
      'decision_created=1700000000, record_key=if(n=3, split("a:1 a:2", " "), record_key), mid=if(n=3, null(), mid) ' +
      '| minervalink emit=refusals | table mid verdict sharers reason',
    comment: 'A person holds two records apart that share a number; the refusal names who and when.',
    rows: [
      {
        mid: '63:phone:12025550143',
        verdict: 'not_same',
        sharers: '2',
        reason:
          '2 records share phone 12025550143. It does not join all of them: jane decided on 2023-11-14 that a:1 and a:2 ' +
          'are not the same (d_0000000000aa).',
      },
    ],
  },
];

export const minervalinkDefinition: CommandDefinition = {
  name: 'minervalink',
  summary:
    'Links records that share identifiers into entities, with a reason for each join and each refusal.',
  description:
    'Reads rows with mid and record_key (one may hold several values), and optionally source, kind, traits, first_seen and ' +
    'last_seen, entity, the entity that the record is in at present, and home, where it would be had nobody decided ' +
    'anything. A value that is on too many records may come as one row without record_key, with sharers and optionally ' +
    'hub_sources, hub_names and hub_places, as counts. Two records of a finding share a mid that is match: and its id, ' +
    'with level and bits. A row with decision is a decision of a person: its id, with decision_kind, decision_author, ' +
    'decision_created and what it is about, in record_key or mid. since is the time that a run over a part of the records ' +
    'read from. Records belong together that share a value, directly or over others, unless it is a hub, changed hands or ' +
    'would make an entity of more than max_members records; see docs/linking.md. Decisions outrank all of that, and one ' +
    'that was taken back leaves no trace. An entity keeps its id while most of its records stay. Neither order nor ' +
    'repetition of rows matters. Gives membership, refusal, history and contradiction rows, told apart by link_event. To ' +
    'share a value is a lead, not a finding. Takes at most 20,000,000 rows of 8,000,000 records; runs on the search head, ' +
    'never on indexers, and writes nothing.',
  type: 'reporting',
  isGenerating: false,
  isRisky: false,
  otherWay:
    'The collector’s scheduled job links the gathered rows outside the search head and writes the same events.',
  arguments: [
    {
      name: 'hub_above',
      placeholder: '<int>',
      description: 'A value on more records than this joins nobody, 1 to 100000. Left out: 50.',
      isRequired: false,
    },
    {
      name: 'max_members',
      placeholder: '<int>',
      description: 'Records of the largest entity allowed, 2 to 1000000. Left out: 500.',
      isRequired: false,
    },
    {
      name: 'emit',
      placeholder: '<string>',
      description: 'What to give: all, membership, refusals or history. Left out: all.',
      isRequired: false,
    },
  ],
  adds: [
    {
      name: 'link_event',
      description: 'Which kind of row it is: membership, refusal, history or contradiction.',
    },
    { name: 'record_key', description: 'Membership: the record.' },
    {
      name: 'entity',
      description:
        'Membership and history: the entity, e_ and 12 hexadecimal digits; empty where a record has left one and joined none.',
    },
    {
      name: 'home',
      description: 'Membership: the entity the record would be in had nobody decided anything; - for none.',
    },
    { name: 'members', description: 'Membership and history: records in the entity.' },
    {
      name: 'joined_by',
      description:
        'Membership: what joins the record, at most 20: decision: and match: with their ids, then values, rarest first.',
    },
    {
      name: 'level',
      description:
        'Membership: how sure the surest join is: match (resolution or a person says so), disclosed (a source says so), ' +
        'possible match (another record shares rare values of different kinds with it) or possibly related (they share ' +
        'values).',
    },
    {
      name: 'bits',
      description:
        'Membership: what the strongest join proves, of a possible match its values together, bits of log2 odds; absent where a person alone joined it.',
    },
    { name: 'mid', description: 'Refusal: the value.' },
    {
      name: 'verdict',
      description:
        'Refusal: hub (many hold it), oversize (it would make too large an entity), gap (it changed hands), weak (it ' +
        'proves too little alone), weak_cut (so it does, and whom it joins beside another value was too much to look at), ' +
        'distrusted or not_same (a person said so).',
    },
    { name: 'sharers', description: 'Refusal: records that carry the value.' },
    { name: 'change', description: 'History: formed, grew, merged, split, shrank or dissolved.' },
    { name: 'from', description: 'History: entities whose records it has, where it merged or split.' },
    { name: 'decision', description: 'Contradiction: the decision that does not stand, wholly or in part.' },
    {
      name: 'decisions',
      description: 'History: decisions that caused the change. Contradiction: the newer ones that stand.',
    },
    { name: 'reason', description: 'A sentence that says why.' },
  ],
  examples,
  tags: ['minerva', 'link', 'entity', 'graph', 'identifier'],
};
