import type { CollectionDefinition } from './definition';

/** What people have decided. Nothing is ever deleted: who takes a decision back writes `undone`, and it counts no more. */
export const decisionsCollection: CollectionDefinition = {
  name: 'minerva_decisions',
  description:
    'What people have decided about records and values; it outranks the machine and can be taken back.',
  key: 'd_ and 12 hexadecimal digits',
  writer: 'analyst',
  fields: [
    { name: 'decision', type: 'string', description: 'same, not_same, hide, trust or distrust.' },
    {
      name: 'records',
      type: 'array',
      description:
        'Record keys: two or more that are the same, or of which no two are (the one that keeps what both would be ' +
        'joined to comes first); one that is hidden.',
    },
    { name: 'mid', type: 'string', description: 'The value that is trusted, distrusted or hidden.' },
    { name: 'reason', type: 'string', description: 'Why, in the words of its author.' },
    { name: 'author', type: 'string', description: 'Who decided.' },
    { name: 'created', type: 'number', description: 'When, epoch seconds.' },
    {
      name: 'undone',
      type: 'number',
      description: 'When it was taken back, epoch seconds; absent while it counts.',
    },
    { name: 'undone_by', type: 'string', description: 'Who took it back.' },
    { name: 'undone_reason', type: 'string', description: 'Why it was taken back.' },
    { name: 'seen_entities', type: 'array', description: 'Entities that its author saw when deciding.' },
  ],
  accelerated: ['created', 'undone', 'records', 'mid'],
};
