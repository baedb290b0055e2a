import type { CollectionDefinition } from './definition';

/** How far the scheduled searches have read: written last, so that a run that dies is done again. */
export const linkStateCollection: CollectionDefinition = {
  name: 'minerva_state',
  description: 'How far each scheduled search has read.',
  key: 'the job: link, retire, resolve, risk, alert, schools, uniforms; of minerva_link everything and resolving too',
  writer: 'service',
  fields: [
    { name: 'job', type: 'string', description: 'The job.' },
    {
      name: 'indexed_until',
      type: 'number',
      description: 'Everything indexed before this was read, epoch seconds.',
    },
    { name: 'finished', type: 'number', description: 'When the last run ended, epoch seconds.' },
    { name: 'summary', type: 'string', description: 'What the last run did, in a sentence.' },
  ],
  accelerated: [],
};
