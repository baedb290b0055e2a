import type { CollectionDefinition } from './definition';

/** Versions of records that no longer count: every search that links passes over them. */
export const retiredCollection: CollectionDefinition = {
  name: 'minerva_retired',
  description: 'Versions of records that were edited, removed or withdrawn, and so join nothing any more.',
  key: '<record_key>@<version>',
  writer: 'service',
  fields: [
    { name: 'record_key', type: 'string', description: 'The record.' },
    { name: 'version', type: 'string', description: 'The sighting of it that no longer counts.' },
    { name: 'reason', type: 'string', description: 'edited, removed or withdrawn.' },
    { name: 'retired', type: 'number', description: 'Since when, epoch seconds.' },
  ],
  accelerated: ['record_key'],
};
