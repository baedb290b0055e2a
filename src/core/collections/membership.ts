import type { CollectionDefinition } from './definition';

/**
 * Which entity a record belongs to now, and which it would belong to had nobody decided anything. A record that has left
 * its entity keeps a document with an empty `entity`; `home` may still be set, so that a decision taken back leaves no trace.
 */
export const membershipCollection: CollectionDefinition = {
  name: 'minerva_membership',
  description: 'Which entity each record belongs to at present; one document a record.',
  key: 'record_key',
  writer: 'service',
  fields: [
    { name: 'record_key', type: 'string', description: 'The record.' },
    { name: 'entity', type: 'string', description: 'Its entity; empty if it has left one and joined none.' },
    {
      name: 'home',
      type: 'string',
      description:
        'The entity it would be in had nobody decided anything; - for none, absent where it is the same.',
    },
    { name: 'members', type: 'number', description: 'Records in the entity.' },
    { name: 'joined_by', type: 'array', description: 'Values (mid) that join it to others, rarest first.' },
    {
      name: 'level',
      type: 'string',
      description: 'How sure its surest join is: match, disclosed, possible match or possibly related.',
    },
    {
      name: 'bits',
      type: 'number',
      description: 'What its surest join proves, bits of log2 odds; absent if a person decided.',
    },
    { name: 'updated', type: 'number', description: 'When this was written, epoch seconds.' },
  ],
  accelerated: ['entity', 'home'],
};
