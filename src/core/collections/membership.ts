import type { CollectionDefinition } from './definition';

/** Which entity a record belongs to now. A record that has left its entity keeps a document with an empty `entity`. */
export const membershipCollection: CollectionDefinition = {
  name: 'minerva_membership',
  description: 'Which entity each record belongs to at present; one document a record.',
  key: 'record_key',
  writer: 'service',
  fields: [
    { name: 'record_key', type: 'string', description: 'The record.' },
    { name: 'entity', type: 'string', description: 'Its entity; empty if it has left one and joined none.' },
    { name: 'members', type: 'number', description: 'Records in the entity.' },
    { name: 'joined_by', type: 'array', description: 'Values (mid) that join it to others, rarest first.' },
    { name: 'updated', type: 'number', description: 'When this was written, epoch seconds.' },
  ],
  accelerated: ['entity'],
};
