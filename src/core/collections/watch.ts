import type { CollectionDefinition } from './definition';

/** Identifiers that somebody wants to be told about. */
export const watchCollection: CollectionDefinition = {
  name: 'minerva_watch',
  description: 'Watched identifiers: a new record that carries one raises an alert.',
  key: 'mid',
  writer: 'analyst',
  fields: [
    { name: 'mid', type: 'string', description: 'The value, in its indexed form.' },
    { name: 'identifier_type', type: 'string', description: 'Its kind.' },
    { name: 'identifier_value', type: 'string', description: 'Its normal form, to read.' },
    { name: 'note', type: 'string', description: 'Why it is watched; free text.' },
    { name: 'author', type: 'string', description: 'Who asked for it.' },
    { name: 'created', type: 'number', description: 'Since when, epoch seconds.' },
  ],
  accelerated: [],
};
