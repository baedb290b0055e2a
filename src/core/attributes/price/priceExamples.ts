import type { AttributeExamples } from '../attribute';

/** What `price` must find and must leave alone; every identifier and name is fictional. */
export const priceExamples: AttributeExamples = {
  examples: [
    { text: '$200/hr', values: ['200 USD / 60 min'] },
    { text: '200hh 300h', values: ['200 / 30 min', '300 / 60 min'] },
    { text: '1h 150€, 30 min 80€', values: ['150 EUR / 60 min', '80 EUR / 30 min'] },
    { text: 'QV 80', values: ['80 / quick visit'] },
    { text: '£120/hr', values: ['120 GBP / 60 min'] },
    { text: '1小时800元', values: ['800 CNY / 60 min'] },
  ],
  counterExamples: [
    '020 7946 0018',
    "120 lbs, 5'4",
    '24/7',
    'born 1999',
    '300 hour course',
    '100% real',
    '21 yo',
    '20 min away',
  ],
};
