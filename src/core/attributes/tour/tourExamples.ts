import type { AttributeExamples } from '../attribute';

/** What `tour` must find and must leave alone; every identifier and name is fictional. */
export const tourExamples: AttributeExamples = {
  examples: [
    { text: 'Visiting Leeds 3–7 June', values: ['leeds 06-03/06-07'] },
    { text: 'in Berlin bis Sonntag', values: ['berlin /sunday'] },
    { text: 'leaving tomorrow', values: ['leaving tomorrow'] },
    { text: 'back in Dallas', values: ['dallas'] },
    { text: 'Leeds 3-7 June, York 8-9 June', values: ['leeds 06-03/06-07', 'york 06-08/06-09'] },
  ],
  counterExamples: [
    'back in town',
    'Visiting hours 3-7',
    'Open Monday to Friday',
    'I was in Paris last week',
    'Available from 3 June to 7 June',
    'In Love with Sunday',
  ],
};
