import type { PageDescription } from '../description';

/** Pairs of records that may be one person or business, put to a person, the most valuable first. */
export const reviewPage: PageDescription = {
  name: 'review',
  label: 'Review possible matches',
  menu: 'Connections',
  description:
    'Puts records that may be one person or business side by side, the most valuable first, and takes one decision for each group by keyboard.',
  isDefault: false,
};
