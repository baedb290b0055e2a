import type { AttributeExamples } from './attribute';

/** What `contactrule` must find and must leave alone; every identifier and name is fictional. */
export const contactruleExamples: AttributeExamples = {
  examples: [
    { text: 'No blocked calls, text only', values: ['no blocked calls', 'text only'] },
    { text: 'Keine anonymen Anrufe', values: ['no blocked calls'] },
    { text: 'Screening required, no law enforcement', values: ['screening', 'no police'] },
    { text: 'No contesto números privados', values: ['no blocked calls'] },
  ],
  counterExamples: [
    'The text was only two lines long.',
    'He called only once.',
    'The road is blocked.',
    'A private number of guests',
    'Verification of the theorem',
  ],
};
