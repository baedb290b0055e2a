import type { AttributeExamples } from './attribute';

/** What `hours` must find and must leave alone; every identifier and name is fictional. */
export const hoursExamples: AttributeExamples = {
  examples: [
    { text: '10am-11pm', values: ['10:00-23:00'] },
    { text: '10 Uhr bis 22 Uhr', values: ['10:00-22:00'] },
    { text: '9:00–22:00', values: ['09:00-22:00'] },
    { text: 'until 2am', values: ['-02:00'] },
    { text: '9am to late', values: ['09:00-late'] },
  ],
  counterExamples: ['24/7', '18-25 yo', '3-7 June', '1-2 hours', '200-300', '2h 200'],
};
