// What the extractor of street addresses must find, and what it must leave alone.
import type { ExtractorExamples } from '../identifier';

export const addressExamples: ExtractorExamples = {
  examples: [
    { text: 'Visit 12A High St., Reading RG1 1AA today', values: ['12a-high-street-rg11aa'] },
    {
      text: 'at 742 N. Maple Ave, Apt 3B, Springfield, IL 62704',
      values: ['742-n-maple-avenue-62704-unit-3b'],
    },
    { text: '742 Maple Ave, Springfield, IL', values: ['742-maple-avenue-springfield-il'] },
    { text: 'outcall to 100 Maple Street, Houston', values: ['100-maple-street-houston'] },
    { text: 'PO Box 123, Springfield, IL 62704', values: ['pobox-123-62704'] },
    { text: 'Mariahilfer Str. 12/3, A-1060 Wien', values: ['mariahilferstrasse-12-1060-wien-unit-3'] },
    { text: 'Musterstraße 5b, 12345 Musterstadt', values: ['musterstrasse-5b-12345-musterstadt'] },
  ],
  counterExamples: [
    '12 High Street',
    'Havana, Cuba',
    '2 blocks from Main Street, Houston',
    '10 minutes from 5th Ave, New York',
    '5 star place in Houston',
    'at the corner of Main & 5th, Springfield, IL 62704',
    'I walked 5 miles down the road',
    '24 hours a day in court',
    'Call 202-555-0123 on Main Street',
  ],
};
