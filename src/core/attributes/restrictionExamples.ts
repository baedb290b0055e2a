import type { AttributeExamples } from './attribute';

/** What `restriction` must find and must leave alone; every identifier and name is fictional. */
export const restrictionExamples: AttributeExamples = {
  examples: [
    { text: 'Ask for the manager', values: ['asks for manager'] },
    { text: 'She cannot leave the house alone', values: ['cannot leave'] },
    { text: 'Girls live at the spa', values: ['lives on site'] },
    { text: 'Sie spricht kein Deutsch', values: ['limited language'] },
    { text: 'Termine nur über die Agentur', values: ['agency contact'] },
    { text: 'no habla inglés', values: ['limited language'] },
  ],
  counterExamples: [
    'The manager of the hotel was kind.',
    'I speak English and German.',
    'I live near the park.',
    'Please leave your name.',
    'The driver of the bus',
  ],
};
