import type { PageDescription } from '../description';

/** How well the ranking agrees with what analysts found, for whom it does worse, and whether it drifts. */
export const calibrationPage: PageDescription = {
  name: 'calibration',
  label: 'Calibration',
  menu: 'Risk',
  description:
    'Measures the ranking against what analysts found: precision at the top, share of known cases caught, by region and coverage, drift between months and models, and the model card.',
  isDefault: false,
};
