// Where and when somebody can be met: at home, at the customer's, in a car, at any hour.
import { definePhraseFinder } from './phrases/phraseFinder';

/** Values: `incall`, `outcall`, `car date`, `24/7`, `now`; denied ones as `no incall`. */
export const availability = definePhraseFinder({
  kind: 'availability',
  description:
    'Where and when somebody can be met: incall, outcall, car date, around the clock, now; what is denied reads no incall.',
  keepsNegated: true,
});
