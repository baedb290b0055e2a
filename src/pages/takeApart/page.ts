import type { PageDescription } from '../description';

/** Where an analyst sees what identifies in a text that is in no source yet; the text stays in the tab. */
export const takeApartPage: PageDescription = {
  name: 'takeApart',
  label: 'Take a text apart',
  description:
    'Marks every identifier and every other statement on a pasted text, with rule and certainty; the text stays in the tab.',
  isDefault: false,
};
