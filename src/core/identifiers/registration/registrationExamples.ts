// What the extractor of company numbers must find, and what it must leave alone. Numbers are made up; check digits are
// right unless the example is about wrong ones.
import type { ExtractorExamples } from '../identifier';

export const registrationExamples: ExtractorExamples = {
  examples: [
    { text: 'Registered in England and Wales, company number 00012345', values: ['gb-crn:00012345'] },
    { text: 'Company No: SC123456. VAT no. GB 165 6299 31', values: ['gb-crn:sc123456', 'gb-vat:165629931'] },
    { text: 'USt-IdNr.: DE273765854', values: ['eu-vat:de273765854'] },
    { text: 'VAT DE273765855', values: ['eu-vat:de273765855'] },
    { text: 'ATU79939168', values: ['eu-vat:atu79939168'] },
    { text: 'P.IVA 80649700772', values: ['eu-vat:it80649700772'] },
    { text: 'EIN: 12-3456789', values: ['us-ein:123456789'] },
    { text: 'School URN 123456', values: ['gb-urn:123456'] },
    { text: 'Registered charity no. 1234567', values: ['gb-charity:1234567'] },
    { text: 'Amtsgericht München, HRB 123456', values: ['de-hrb:muenchen-hrb123456'] },
    { text: 'HRB 12345 B, Amtsgericht Charlottenburg', values: ['de-hrb:charlottenburg-hrb12345'] },
    { text: 'LEI 529900WP073GS8WWH707', values: ['lei:529900wp073gs8wwh707'] },
    { text: 'SIRET 920 912 363 50797, KvK 12345678', values: ['fr-siret:92091236350797', 'nl-kvk:12345678'] },
    { text: 'Vessel Registration Identification IMO 9017240', values: ['imo:9017240'] },
  ],
  counterExamples: [
    '12345678',
    'NHS number 943 476 5919',
    'NI number QQ 12 34 56 C',
    'my company number one rule',
    'HRB 12345',
    'VAT included 20% 1234567890',
    'DE273765855',
    'SSN 078-05-1120',
    'charity event 2024 at 7',
    'URN: isbn 0451450523',
  ],
};
