import type { PageDescription } from '../description';

/** Businesses by review priority, each with its reasons, filters and the records behind them. */
export const riskPage: PageDescription = {
  name: 'risk',
  label: 'Risk list',
  menu: 'Risk',
  description:
    'Ranks businesses by review priority, says why in words, narrows by sector, region, indicator, coverage and source, and opens every reason into its records.',
  isDefault: false,
};
