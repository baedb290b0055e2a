// The command as Splunk and its users see it; conf, search help, wrapper and docs are derived from this.
import type { CommandDefinition } from '../definition';

export const minervawhyDefinition: CommandDefinition = {
  name: 'minervawhy',
  summary:
    'Says why two records belong together, or why not: every value, finding and decision about the pair.',
  description:
    'Reads, in the name of the user and in the app of the search, what both records carry, how rare it is and when it ' +
    'was seen; what they share and linking refused, with its reason; what people decided about them; and what ' +
    'resolution found, feature by feature. Where nothing joins them directly, the shortest path of at most three steps ' +
    'follows, and what is missing. The last row says in which entities they are and what all of it comes to. Versions ' +
    'in the lookup minerva_retired do not count. The bits are odds for review, not proof.',
  type: 'stateful',
  isGenerating: true,
  isRisky: false,
  otherWay:
    'The page of an entity compares two records in the browser, with the same decisions, refusals and findings.',
  arguments: [
    { name: 'left', placeholder: '<string>', description: 'A record_key.', isRequired: true },
    { name: 'right', placeholder: '<string>', description: 'Another record_key.', isRequired: true },
  ],
  adds: [
    {
      name: 'feature',
      description:
        'What the row is about: the type of a shared value, decision, resolution and its feature, path, or total.',
    },
    { name: 'verdict', description: 'Whether it speaks for, against, or neither: for, against, neutral.' },
    { name: 'left', description: 'What the left record shows, or its key.' },
    { name: 'right', description: 'What the right record shows, or its key.' },
    { name: 'bits', description: 'What it is worth, in bits of log2 odds; empty where it is not weighed.' },
    {
      name: 'level',
      description:
        'In the last row: same or not same by decision, the level of the finding, possible match (two rare values of different kinds), possibly related, or none.',
    },
    { name: 'sharers', description: 'Of a shared value: distinct records that carry it.' },
    { name: 'first_seen', description: 'When either record was first seen with the value, epoch seconds.' },
    { name: 'last_seen', description: 'When either record was last seen with it, epoch seconds.' },
    { name: 'sentence', description: 'The row in words.' },
  ],
  examples: [
    {
      search: '| minervawhy left="register:1" right="register:2" | table feature verdict level',
      comment: 'Why two records belong together or not; here in a tenant that has no records yet.',
      rows: [{ feature: 'total', verdict: 'neutral', level: 'none' }],
      runsIn: 'tenant',
    },
  ],
  tags: ['minerva', 'why', 'evidence', 'link', 'explain'],
};
