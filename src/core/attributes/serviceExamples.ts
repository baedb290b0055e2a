import type { AttributeExamples } from './attribute';

/** What `service` must find and must leave alone; every identifier and name is fictional. */
export const serviceExamples: AttributeExamples = {
  examples: [
    {
      text: 'Relaxing massage and deep tissue, no happy ending',
      values: ['relaxing massage', 'therapeutic massage', 'no happy ending'],
    },
    { text: 'Tantramassage, keine Ganzkörpermassage', values: ['sensual massage', 'no relaxing massage'] },
    { text: 'masaje relajante con final feliz', values: ['relaxing massage', 'happy ending'] },
    {
      text: 'GFE, dinner dates and overnight',
      values: ['girlfriend experience', 'dinner date', 'overnight'],
    },
  ],
  counterExamples: [
    'We sell garden furniture.',
    'Full of services for cars',
    'The film has a sad ending.',
    'My hands are cold.',
    'The table is in the shower.',
  ],
};
