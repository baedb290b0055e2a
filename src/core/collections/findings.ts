import type { CollectionDefinition } from './definition';

/**
 * What resolution says about two records. A finding that no longer holds is not deleted but gets the level `none`, so
 * that the next linking sees which records it must look at again.
 */
export const findingsCollection: CollectionDefinition = {
  name: 'minerva_findings',
  description: 'Pairs of records that are, or may be, one person or business, and why; one document a pair.',
  key: 'f_ and 12 hexadecimal digits of both record keys',
  writer: 'service',
  fields: [
    { name: 'records', type: 'array', description: 'The two record keys, the smaller first.' },
    { name: 'left_record', type: 'string', description: 'The smaller record key again, to ask by.' },
    { name: 'right_record', type: 'string', description: 'The larger one.' },
    {
      name: 'level',
      type: 'string',
      description:
        'match, disclosed, possible match, possibly related; none where it no longer holds. The first two join.',
    },
    { name: 'bits', type: 'number', description: 'Weight of all evidence together, bits of log2 odds.' },
    { name: 'cluster', type: 'string', description: 'Group of pairs that one decision can settle.' },
    {
      name: 'why',
      type: 'string',
      description: 'Rows of the waterfall, JSON: feature, level, left, right, bits of each.',
    },
    { name: 'method', type: 'string', description: 'Version of the table of weights.' },
    {
      name: 'value',
      type: 'number',
      description: 'How much it is worth to decide this pair; larger comes first.',
    },
    {
      name: 'updated',
      type: 'number',
      description: 'When this was last written with another level, epoch seconds.',
    },
    { name: 'run', type: 'number', description: 'Run that last found it, epoch seconds of its beginning.' },
  ],
  accelerated: ['left_record', 'right_record', 'level', 'cluster', 'value', 'updated'],
};
