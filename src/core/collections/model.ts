import type { CollectionDefinition } from './definition';

/** Changes of points by administrators. Nothing is ever deleted: taking one back is a second fact about it. */
export const modelCollection: CollectionDefinition = {
  name: 'minerva_model',
  description:
    'Changes that administrators of the tenant made to the table of points, with author and reason.',
  key: 'w_ and 12 hexadecimal digits',
  writer: 'admin',
  fields: [
    { name: 'indicator', type: 'string', description: 'Id of the indicator.' },
    { name: 'version', type: 'string', description: 'Version of the table that was changed.' },
    { name: 'points', type: 'number', description: 'Points from then on.' },
    { name: 'on', type: 'string', description: 'The digit 1 where it is asked from then on, else 0.' },
    { name: 'points_before', type: 'number', description: 'Points until then.' },
    { name: 'on_before', type: 'string', description: 'The digit 1 where it was asked until then, else 0.' },
    { name: 'reason', type: 'string', description: 'Why, in the words of its author.' },
    { name: 'author', type: 'string', description: 'Who changed it.' },
    { name: 'created', type: 'number', description: 'When, epoch seconds.' },
    {
      name: 'undone',
      type: 'number',
      description: 'When it was taken back, epoch seconds; absent while it holds.',
    },
    { name: 'undone_by', type: 'string', description: 'Who took it back.' },
    { name: 'undone_reason', type: 'string', description: 'Why it was taken back.' },
  ],
  accelerated: ['indicator', 'created', 'undone'],
};
