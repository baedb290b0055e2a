import type { PageDescription } from '../description';

/** Where everybody lands: what is in, what came lately, what went wrong. */
export const homePage: PageDescription = {
  name: 'home',
  label: 'Home: what is in',
  description:
    'Shows which sources are loaded, what arrived lately, what was left out and why, and how far linking has come.',
  isDefault: true,
};
