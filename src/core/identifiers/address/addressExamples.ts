// What the extractor of street addresses must find, and what it must leave alone.
import type { ExtractorExamples } from '../identifier';

export const addressExamples: ExtractorExamples = {
  examples: [
    { text: 'Visit 12A High St., Reading RG1 1AA today', values: ['12a-high-street-reading-rg11aa'] },
    {
      text: 'at 742 N. Maple Ave, Apt 3B, Springfield, IL 62704',
      values: ['742-n-maple-avenue-springfield-il-62704-unit-3b'],
    },
    { text: 'Musterstraße 5b, 12345 Musterstadt', values: ['musterstrasse-5b-12345-musterstadt'] },
  ],
  counterExamples: [
    '12 High Street',
    'Havana, Cuba',
    'I walked 5 miles down the road',
    '24 hours a day in court',
    'Call 202-555-0123 on Main Street',
  ],
};
