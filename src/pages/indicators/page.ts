import type { PageDescription } from '../description';

/** Every indicator: what it is, how often it fires, where it misled; and, for admins, what it weighs. */
export const indicatorsPage: PageDescription = {
  name: 'indicators',
  label: 'Indicators',
  menu: 'Risk',
  description:
    'Explains every indicator with its source, known false positives and examples, says how often it fires and where it misled, and lets an admin change its weight after a preview of who would move.',
  isDefault: false,
};
