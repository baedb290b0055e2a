import type { AttributeExamples } from './attribute';

/** What `arrival` must find and must leave alone; every identifier and name is fictional. */
export const arrivalExamples: AttributeExamples = {
  examples: [
    { text: 'New in town, just arrived', values: ['new in town', 'just arrived'] },
    { text: 'Neu in der Stadt', values: ['new in town'] },
    { text: 'recién llegada a la ciudad', values: ['just arrived'] },
    { text: 'Here for a few days', values: ['short stay'] },
    { text: 'noua in oras', values: ['new in town'] },
  ],
  counterExamples: [
    'I am not new in town.',
    'The new town hall opened.',
    'Der Neubau in der Stadt',
    'A new restaurant in the area',
    'Nicht neu in der Stadt',
  ],
};
