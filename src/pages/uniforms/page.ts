import type { PageDescription } from '../description';

/** Where a school is looked for by what a child wears. */
export const uniformsPage: PageDescription = {
  name: 'uniforms',
  label: 'Uniforms',
  menu: 'Uniforms',
  description:
    'Finds the schools that a described uniform fits, says how many fit equally well and what to look at next, and prints a sheet with contacts; pictures stay in the tab.',
  isDefault: false,
};
