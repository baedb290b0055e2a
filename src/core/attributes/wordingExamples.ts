import type { AttributeExamples } from './attribute';

/** What `wording` must find and must leave alone; every identifier and name is fictional. */
export const wordingExamples: AttributeExamples = {
  examples: [
    { text: 'She is waiting for you', values: ['third person'] },
    { text: 'Our girls are lovely, new girls every week', values: ['several persons', 'rotation'] },
    { text: 'Wir bieten Massagen, jede Woche neue Girls', values: ['first person plural', 'rotation'] },
    {
      text: 'Somos independientes, ofrecemos masajes',
      values: ['first person plural', 'first person plural'],
    },
    { text: 'No agency, independent lady', values: ['independent', 'independent'] },
  ],
  counterExamples: [
    'I am alone and happy to meet you.',
    'The hourly bus',
    'Herbert sells shoes.',
    'A weekly paper',
    'Girls school open day',
  ],
};
