import type { CollectionDefinition } from './definition';

/** Facts are replaced whole for each subject, so that a run that dies leaves no mixture of two. */
export const factsCollection: CollectionDefinition = {
  name: 'minerva_facts',
  description:
    'What is known about each business, counted: what a score is made of; one document a business.',
  key: 'record_key of the business',
  writer: 'service',
  fields: [
    { name: 'subject', type: 'string', description: 'The business, by its record_key.' },
    {
      name: 'facts',
      type: 'string',
      description: 'Counts by kind, source, signal and value, as one JSON text; absent for one that is gone.',
    },
    { name: 'gone', type: 'string', description: 'The digit 1 where no record of it counts any more.' },
    {
      name: 'scope',
      type: 'string',
      description: 'Whether the run gathered all businesses or changed ones.',
    },
    { name: 'gathered', type: 'number', description: 'When the run that gathered it began, epoch seconds.' },
  ],
  accelerated: ['subject'],
};
