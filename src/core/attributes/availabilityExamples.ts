import type { AttributeExamples } from './attribute';

/** What `availability` must find and must leave alone; every identifier and name is fictional. */
export const availabilityExamples: AttributeExamples = {
  examples: [
    { text: 'Incall only, no outcall', values: ['incall', 'no outcall'] },
    { text: 'Available 24/7, car dates ok', values: ['24/7', 'car date'] },
    { text: 'Kein Outcall, Hausbesuche mache ich nicht', values: ['no outcall', 'no outcall'] },
    { text: 'Hago salidas a hoteles y domicilio', values: ['outcall'] },
    { text: '可外出，不接上门', values: ['outcall', 'no outcall'] },
    { text: '출장 가능', values: ['outcall'] },
  ],
  counterExamples: [
    'We called the hotel in the call centre.',
    'The car was dated 1998.',
    '24.7 degrees today',
    'Version 24 of 7',
    'Rush hour is over.',
  ],
};
