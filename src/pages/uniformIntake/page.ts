import type { PageDescription } from '../description';

/** Where what schools wear comes in, is decided about, and where it is missing. */
export const uniformIntakePage: PageDescription = {
  name: 'uniformIntake',
  label: 'Uniforms: intake',
  menu: 'Uniforms',
  description:
    'Takes in what schools wear by form, CSV or workbook, with artwork without persons; puts it to a moderator with what it would change; shows versions by year, and which schools nothing is known of.',
  isDefault: false,
};
