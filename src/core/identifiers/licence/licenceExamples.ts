// What the licence extractor must find, and what it must leave alone. Numbers are made up.
import type { ExtractorExamples } from '../identifier';

export const licenceExamples: ExtractorExamples = {
  examples: [
    { text: 'Licensed massage, FL Lic # MA12345', values: ['us-fl:ma12345'] },
    { text: 'Establishment license MM 23456, Tampa, Florida', values: ['us-fl:mm23456'] },
    { text: 'TX license MT123456 / ME1234', values: ['us-tx:mt123456', 'us-tx:me1234'] },
    { text: 'lic. MT123456', context: { region: 'TX' }, values: ['us-tx:mt123456'] },
    { text: 'CAMTC #12345', values: ['us-ca:12345'] },
    { text: 'license MA60123456', values: ['us-wa:ma60123456'] },
    { text: 'NVMT.1234 and LMBT #12345', values: ['us-nv:nvmt1234', 'us-nc:lmbt12345'] },
    { text: 'license no. 227.012345', values: ['us-il:227012345'] },
    { text: 'SIA licence 1234 5678 9012 3456', values: ['gb-sia:1234567890123456'] },
    { text: 'GLAA licence no. ABCD0001', values: ['gb-glaa:abcd0001'] },
  ],
  counterExamples: [
    'MA12345',
    'call me 12345',
    'MT 123456 model, license free',
    'Boston, MA 02115',
    'price 227.012345',
    'driver license 12345678',
    'room 33.123456',
    'MM 12345 lipstick',
    'licensed and insured since 2012',
  ],
};
