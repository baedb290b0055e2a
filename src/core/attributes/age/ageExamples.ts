import type { AttributeExamples } from '../attribute';

/** What `age` must find and must leave alone; every identifier and name is fictional. */
export const ageExamples: AttributeExamples = {
  examples: [
    { text: 'Sweet girl, 23 yo', values: ['23'] },
    { text: 'Ich bin 22 Jahre alt', values: ['22'] },
    { text: 'Tengo 21 años', values: ['21'] },
    { text: 'Lily (24)', values: ['24'] },
    { text: 'twenty two years old', values: ['22'] },
    { text: '22岁', values: ['22'] },
    { text: 'girls 18-25 yo', values: ['18-25'] },
    { text: 'barely legal', values: ['barely legal'] },
    { text: 'she is 15', values: ['15'] },
    { text: 'early 20s', values: ['20-23'] },
  ],
  counterExamples: [
    '10 years experience',
    'over 21 only',
    '20 min away',
    'my 12 year old son',
    'call 020 7946 0018',
    'size 36',
    'In business 20 years',
    'no teens',
  ],
};
