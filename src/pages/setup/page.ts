import type { PageDescription } from '../description';

/** What an admin looks at first: is everything there, and what to do where it is not. */
export const setupPage: PageDescription = {
  name: 'setup',
  label: 'Set up',
  description: 'Checks apps, indexes, rights, the add-on and the schedule, and says what to do about each.',
  isDefault: false,
};
